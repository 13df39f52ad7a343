/// Values of one fixed-width type that lie one after another in a mapped file.
package struct Column<Element: BitwiseCopyable & Sendable>: Sendable {
  private let file: MappedFile
  private let byteOffset: Int
  /// How many values it has.
  package let count: Int

  /// A column over part of a file.
  ///
  /// - Precondition: The bytes lie inside the file and `byteOffset` is a multiple of the alignment.
  init(_ file: MappedFile, byteOffset: Int, byteCount: Int) {
    precondition(byteOffset >= 0 && byteOffset + byteCount <= file.byteCount)
    precondition(byteOffset % MemoryLayout<Element>.alignment == 0)
    self.file = file
    self.byteOffset = byteOffset
    count = byteCount / MemoryLayout<Element>.stride
  }

  /// All values, for loops.
  package var span: Span<Element> {
    @_lifetime(borrow self)
    get {
      let bytes = file.bytes.extracting(
        byteOffset..<byteOffset + count * MemoryLayout<Element>.stride)
      let span = Span<Element>(_bytes: bytes)
      // The bytes belong to `file`, which lives as long as `self`.
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  package subscript(index: Int) -> Element { span[index] }
}

extension Column<UInt8> {
  /// The bytes of a range.
  package subscript(range: Range<Int>) -> [UInt8] {
    let bytes = span.extracting(range)
    // The buffer is read inside the closure only.
    return unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }
  }

  /// The characters of a range; a broken sequence becomes U+FFFD.
  package func string(_ range: Range<Int>) -> String {
    let bytes = span.extracting(range)
    // The buffer is read inside the closure only.
    return unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension Column where Element: Comparable {
  /// The number of values below `value`, in an ascending column.
  package func lowerBound(_ value: Element) -> Int {
    let values = span
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The number of values that are at most `value`, in an ascending column.
  package func upperBound(_ value: Element) -> Int {
    let values = span
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if values[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
