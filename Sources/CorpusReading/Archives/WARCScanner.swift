/// Cuts a web archive into records, one in memory at a time.
///
/// - Note: Source: ISO 28500:2017, The WARC file format.
struct WARCScanner {
  enum Item {
    case record(WARCRecord)
    /// A stretch that is no record, or one that cannot be read, and why.
    case fault(String)
  }

  private(set) var source: ByteSource
  private var number = 0
  /// The first line of the next record, where it has been read already.
  private var isAtHead = false
  /// Whether a length was wrong once; from then on records are cut where the next one begins.
  private var isUntrusted = false

  /// The most bytes of the fields of one record.
  static let headBytes = 1 << 20

  init(_ source: ByteSource) { self.source = source }

  /// The next record or fault; `nil` at the end.
  mutating func next() -> Item? {
    if !isAtHead, let fault = findHead() { return .fault(fault) }
    guard isAtHead else { return nil }
    isAtHead = false
    number += 1
    var record = WARCRecord(number: number, fields: [], block: [])
    if let fault = readFields(into: &record) { return .fault("record \(number): \(fault)") }
    if let fault = readBlock(into: &record) { return .fault("\(record.place): \(fault)") }
    return .record(record)
  }

  /// Goes to the first line of a record; what stood before it that belongs to none, else `nil`.
  private mutating func findHead() -> String? {
    var passed = 0
    while let line = source.nextLine(limit: 4_096) {
      switch line {
      case .bytes(let bytes):
        if Self.isHead(bytes) {
          isAtHead = true
          return passed > 0 ? "\(passed) bytes that belong to no record" : nil
        }
        if bytes.contains(where: { $0 > 0x20 }) { passed += bytes.count + 1 }
      case .tooLong(let count): passed += count
      }
    }
    return passed > 0 ? "\(passed) bytes that belong to no record" : nil
  }

  /// Reads up to the empty line; what is wrong with it, `nil` where nothing is.
  private mutating func readFields(into record: inout WARCRecord) -> String? {
    var left = Self.headBytes
    while let line = source.nextLine(limit: max(left, 0)) {
      guard case .bytes(let bytes) = line, left > 0 else {
        return "its fields are longer than the limit of 1 MB"
      }
      left -= bytes.count + 1
      if !bytes.contains(where: { $0 > 0x20 }) { return nil }
      if Self.isHead(bytes) {
        isAtHead = true
        return "its fields break off where the next record begins"
      }
      let text = String(decoding: onOneLine(bytes[...]), as: UTF8.self)
      if bytes[0] == 0x20 || bytes[0] == 0x09, let last = record.fields.indices.last {
        record.fields[last].value += " " + text
      } else if let colon = text.firstIndex(of: ":") {
        let value = text[text.index(after: colon)...].drop { $0 == " " }
        record.fields.append((String(text[..<colon]), String(value)))
      }
    }
    return "the file ends in its fields"
  }

  /// Reads the block; why it is not there, `nil` where it is.
  private mutating func readBlock(into record: inout WARCRecord) -> String? {
    let length = record.field("Content-Length").flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
    let limit = ReadingLimits.megabytes(ReadingLimits.recordBytes)
    if let length, length > ReadingLimits.recordBytes {
      _ = takeToHead(limit: 0)
      return "\(ReadingLimits.megabytes(length)); the limit for one record is \(limit)"
    }
    guard let length, !isUntrusted else {
      if length == nil { record.faults.append("no length; read up to the next record") }
      guard let block = takeToHead(limit: ReadingLimits.recordBytes) else {
        return "longer than the limit of \(limit) for one record"
      }
      record.block = block
      return nil
    }
    record.block = source.take(length)
    if record.block.count < length {
      let has = record.block.count
      if !cutAtInnerHead(&record, then: []) {
        record.faults.append("the file ends after \(has) of its \(length) bytes")
      }
      return nil
    }
    return checkEnd(of: &record)
  }

  /// Makes sure that a block of the length that is claimed ends where a record ends, or mends it.
  private mutating func checkEnd(of record: inout WARCRecord) -> String? {
    var blanks = 0
    while let line = source.nextLine(limit: ReadingLimits.recordBytes) {
      guard case .bytes(let bytes) = line else {
        isUntrusted = true
        _ = takeToHead(limit: 0)
        record.faults.append("its length is wrong; what stands behind its block is left out")
        return nil
      }
      if bytes.allSatisfy({ $0 <= 0x20 }) {
        blanks += 1
        continue
      }
      if Self.isHead(bytes) {
        isAtHead = true
        return nil
      }
      if cutAtInnerHead(&record, then: [UInt8](repeating: 0x0A, count: blanks) + bytes) {
        return nil
      }
      record.faults.append("its length is too small; read up to the next record")
      isUntrusted = true
      record.block += [UInt8](repeating: 0x0A, count: blanks) + bytes
      record.block.append(0x0A)
      let left = ReadingLimits.recordBytes - record.block.count
      guard let more = takeToHead(limit: max(left, 0)) else {
        let limit = ReadingLimits.megabytes(ReadingLimits.recordBytes)
        return "longer than the limit of \(limit) for one record"
      }
      record.block = Self.withoutEnd(record.block + more)
      return nil
    }
    return nil
  }

  /// Cuts a block that runs into the next record and goes back there; `false` where none begins in
  /// it.
  ///
  /// What was read behind the block is `rest`.
  private mutating func cutAtInnerHead(_ record: inout WARCRecord, then rest: [UInt8]) -> Bool {
    let all = record.block + rest
    guard let start = Self.innerHead(in: all), start < record.block.count else { return false }
    record.faults.append("its length is too large; cut where the next record begins")
    isUntrusted = true
    let back = Array(all[start...]) + (rest.isEmpty ? [] : [0x0A])
    source.putBack(back)
    record.block = Self.withoutEnd(Array(all[..<start]))
    return true
  }

  /// All up to the next record, the empty lines at its end left out; `nil` if that is more than
  /// `limit`, and is passed over.
  private mutating func takeToHead(limit: Int) -> [UInt8]? {
    var block: [UInt8] = []
    var isWhole = true
    while let line = source.nextLine(limit: max(limit - block.count, 16)) {
      guard case .bytes(let bytes) = line else {
        isWhole = false
        block = []
        continue
      }
      if Self.isHead(bytes) {
        isAtHead = true
        break
      }
      guard isWhole, block.count + bytes.count < limit else {
        isWhole = false
        block = []
        continue
      }
      block += bytes
      block.append(0x0A)
    }
    return isWhole ? Self.withoutEnd(block) : nil
  }

  /// A block without the two empty lines that end a record.
  private static func withoutEnd(_ block: [UInt8]) -> [UInt8] {
    var end = block.count
    for _ in 0..<2 where end > 0 && block[end - 1] == 0x0A {
      end -= 1
      if end > 0, block[end - 1] == 0x0D { end -= 1 }
    }
    return Array(block[..<end])
  }

  /// Whether a line is the first of a record: `WARC/1.1`.
  static func isHead(_ line: [UInt8]) -> Bool {
    guard line.count >= 8, line.count <= 16, line.starts(with: mark) else { return false }
    return line[mark.count...].allSatisfy {
      $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: ".") || $0 == 0x0D || $0 == 0x20
    }
  }

  /// Where the first line of a record begins inside a block, not at its start.
  private static func innerHead(in block: [UInt8]) -> Int? {
    var index = 0
    while let feed = block[index...].firstIndex(of: 0x0A) {
      index = feed + 1
      guard block[index...].starts(with: mark) else { continue }
      let line = block[index...].prefix(17).prefix { $0 != 0x0A }
      if isHead(Array(line)) { return index }
    }
    return nil
  }

  private static let mark = Array("WARC/".utf8)
}
