package wetpaint.serve;

import java.util.List;
import java.util.stream.Stream;

import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.cipher.Cipher;
import org.apache.sshd.common.compression.BuiltinCompressions;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.mac.BuiltinMacs;
import org.apache.sshd.common.mac.Mac;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;

/** Which algorithms of SSH are spoken: those that OpenSSH prefers today, none that only old clients need, and no compression. */
final class SshAlgorithms {
  private SshAlgorithms() {}

  static void set(SshServer server) {
    server.setKeyExchangeFactories(NamedFactory.setUpTransformedFactories(true, List.of(
        BuiltinDHFactories.mlkem768x25519, BuiltinDHFactories.sntrup761x25519,
        BuiltinDHFactories.sntrup761x25519_openssh,
        BuiltinDHFactories.curve25519, BuiltinDHFactories.curve25519_libssh, BuiltinDHFactories.ecdhp256,
        BuiltinDHFactories.ecdhp384, BuiltinDHFactories.ecdhp521), ServerBuilder.DH2KEX));
    server.setCipherFactories(Stream.of(BuiltinCiphers.aes128gcm, BuiltinCiphers.aes256gcm,
        BuiltinCiphers.cc20p1305_openssh, BuiltinCiphers.aes128ctr, BuiltinCiphers.aes256ctr)
        .filter(BuiltinCiphers::isSupported).<NamedFactory<Cipher>>map(cipher -> cipher).toList());
    server.setMacFactories(Stream.of(BuiltinMacs.hmacsha256etm, BuiltinMacs.hmacsha512etm)
        .<NamedFactory<Mac>>map(mac -> mac).toList());
    server.setSignatureFactories(Stream.of(BuiltinSignatures.ed25519, BuiltinSignatures.sk_ssh_ed25519,
        BuiltinSignatures.nistp256, BuiltinSignatures.nistp384, BuiltinSignatures.nistp521,
        BuiltinSignatures.rsaSHA512,
        BuiltinSignatures.rsaSHA256).filter(BuiltinSignatures::isSupported)
        .<NamedFactory<Signature>>map(signature -> signature).toList());
    server.setCompressionFactories(List.of(BuiltinCompressions.none));
  }
}
