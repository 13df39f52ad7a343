/// Unpacks bytes that are in memory, such as the body of a record.
///
/// Takes a process, so about a millisecond, whatever the size.
///
/// - Parameters:
///   - bytes: The compressed bytes, whole; they may stand in several members or frames.
///   - compression: How they are compressed.
///   - limit: The most bytes to unpack to.
/// - Returns: The unpacked bytes.
/// - Throws: ``UnpackError`` if not all of it could be unpacked; what came before the damage is lost.
package func unpacked(
  _ bytes: [UInt8], as compression: Compression, limit: Int = ReadingLimits.recordBytes
) throws(UnpackError) -> [UInt8] {
  let (packed, checksum) = compression == .deflate ? gzipFrame(of: bytes) : (bytes, nil)
  var source = ByteSource(try UnpackingFeed(ByteSource(packed), as: compression))
  let all = source.rest(limit: limit)
  if case .unpacking(let error) = source.cause { throw error }
  guard let all else { throw .tooLong(limit: limit) }
  if let checksum, adler32(all) != checksum { throw .checksum(.deflate) }
  return all
}

/// Puts deflated bytes into the frame that gzip reads.
///
/// The frame's own checksum is unknown, so gzip complains of it at the end of whole data; that of
/// a zlib frame is returned to be compared instead.
private func gzipFrame(of bytes: [UInt8]) -> (bytes: [UInt8], checksum: UInt32?) {
  let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
  let trailer = [UInt8](repeating: 0, count: 8)
  let isZlib =
    bytes.count >= 6 && bytes[0] & 0x0F == 8 && bytes[1] & 0x20 == 0
    && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
  guard isZlib else { return (head + bytes + trailer, nil) }
  let checksum = bytes.suffix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
  return (head + bytes[2..<bytes.count - 4] + trailer, checksum)
}

/// The checksum of a zlib frame.
///
/// - Note: Source: RFC 1950, section 8.2.
private func adler32(_ bytes: [UInt8]) -> UInt32 {
  var (low, high): (UInt32, UInt32) = (1, 0)
  var start = 0
  while start < bytes.count {
    // After so many bytes the sums still fit 32 bits.
    let end = min(start + 5_552, bytes.count)
    for byte in bytes[start..<end] {
      low &+= UInt32(byte)
      high &+= low
    }
    (low, high) = (low % 65_521, high % 65_521)
    start = end
  }
  return high << 16 | low
}
