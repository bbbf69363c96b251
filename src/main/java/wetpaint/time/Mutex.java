package wetpaint.time;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Mutual exclusion of the threads of this package and of those that look in from outside; see {@link Fiber}. */
final class Mutex {
  private final ReentrantLock lock = new ReentrantLock();

  void lock() {
    lock.lock();
  }

  void unlock() {
    lock.unlock();
  }

  /** Something to wait for, and to be told about, while the mutex is held. */
  Signal signal() {
    return new Signal(lock.newCondition());
  }

  /** Where those who hold the mutex wait, and let go of it meanwhile: fibers by the one, all others by the other method. */
  record Signal(Condition condition) {
    /** Lets a fiber wait until sent or until so many nanoseconds of real time have passed; it may return earlier, so ask again. */
    @SuppressWarnings("WaitNotInLoop")
    void await(long nanos) throws InterruptedException {
      if (nanos == Long.MAX_VALUE) {
        condition.await();
      } else {
        var _ = condition.awaitNanos(nanos);
      }
    }

    /** Lets one who is no fiber wait until sent; it may return earlier, so ask again. */
    @SuppressWarnings("WaitNotInLoop")
    void awaitOutside() {
      condition.awaitUninterruptibly();
    }

    /** The same, or until so many nanoseconds of real time have passed. */
    @SuppressWarnings("WaitNotInLoop")
    void awaitOutside(long nanos) throws InterruptedException {
      var _ = condition.awaitNanos(nanos);
    }

    void send() {
      condition.signalAll();
    }
  }
}
