internal import Crypto
internal import Foundation

/// SHA-256 as 64 hexadecimal digits, as `sha256sum` prints it.
package func sha256(_ bytes: [UInt8]) -> String {
  SHA256.hash(data: bytes).map { byte in
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }.joined()
}

/// The digits by which a session tells one result from another.
func shortDigest(_ bytes: [UInt8]) -> String { String(sha256(bytes).prefix(8)) }
