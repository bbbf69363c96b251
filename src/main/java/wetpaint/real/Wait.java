package wetpaint.real;

/** The drying of a layer, and how many nanoseconds it takes. */
record Wait(int canvas, int layer, long nanos) {}
