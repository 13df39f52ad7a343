/// A folder of columns, opened for reading.
///
/// Opening maps the files and compares their sizes, times and columns with the manifest; it reads no
/// column, so it takes no longer for more text. A file whose time differs is read whole and compared
/// by digest.
///
/// What a file of unchanged size and time holds is taken as written: where a disk turned bits in it,
/// reading may give wrong values, and never stops the program or reads outside the file.
/// ``check()`` finds it.
package struct ColumnFolder: Sendable {
  package let path: String
  private let manifest: Manifest
  private let files: [String: MappedFile]
  /// The columns of each file, in the order written.
  private let columns: [String: [Manifest.Entry]]

  /// Opens a folder.
  ///
  /// - Throws: A ``StoreError`` that names the file, and the column where one is damaged.
  package init(path: String) throws(StoreError) {
    self.path = path
    let text = try readText("\(path)/manifest")
    manifest = try Manifest(text, path: path)
    columns = Dictionary(grouping: manifest.entries, by: \.file)
    var files: [String: MappedFile] = [:]
    for file in manifest.files {
      let filePath = "\(path)/\(file.name)"
      let mapped = try MappedFile(filePath)
      guard mapped.byteCount == file.byteCount else {
        throw .wrongSize(path: filePath, expected: file.byteCount, found: mapped.byteCount)
      }
      files[file.name] = mapped
    }
    self.files = files
    for entry in manifest.entries {
      guard let file = files[entry.file], entry.byteOffset <= file.byteCount,
        entry.byteCount <= file.byteCount - entry.byteOffset
      else { throw .missingColumn(path: path, column: "\(entry.file)/\(entry.column)") }
    }
    for file in manifest.files { try checkPlaces(in: file) }
    for file in manifest.files where files[file.name]?.modified != file.modified {
      try check(file: file.name)
    }
  }

  /// Checks that the columns of a file lie one after another and fill it.
  private func checkPlaces(in file: Manifest.File) throws(StoreError) {
    let entries = columns[file.name] ?? []
    var end = 0
    for (index, entry) in entries.enumerated() {
      let start = end
      end += entry.byteCount + (-entry.byteCount & 7)
      let isLast = index + 1 == entries.count
      guard entry.byteOffset == start, !isLast || end == file.byteCount else {
        throw .misplacedColumn(path: path, column: "\(file.name)/\(entry.column)")
      }
    }
  }

  /// A number that the writer stored.
  package func number(_ name: String) throws(StoreError) -> Int {
    guard let value = manifest.number(name) else { throw .missingColumn(path: path, column: name) }
    return value
  }

  /// The names of the files.
  package var fileNames: [String] { manifest.files.map(\.name) }

  /// The names of the columns of a file.
  package func columnNames(of file: String) -> [String] { (columns[file] ?? []).map(\.column) }

  /// How many values a column has.
  ///
  /// - Throws: ``StoreError/missingColumn(path:column:)``.
  func count(_ file: String, _ name: String) throws(StoreError) -> Int {
    try entry(file, name).count
  }

  private func entry(_ file: String, _ name: String) throws(StoreError) -> Manifest.Entry {
    guard let entry = columns[file]?.first(where: { $0.column == name }) else {
      throw .missingColumn(path: path, column: "\(file)/\(name)")
    }
    return entry
  }

  /// A column.
  ///
  /// - Throws: ``StoreError/missingColumn(path:column:)``.
  package func column<Element>(
    _ file: String, _ name: String, of type: Element.Type = Element.self
  ) throws(StoreError) -> Column<Element> {
    let entry = try entry(file, name)
    guard let mapped = files[file], entry.byteCount % MemoryLayout<Element>.stride == 0,
      entry.byteOffset % MemoryLayout<Element>.alignment == 0
    else { throw .missingColumn(path: path, column: "\(file)/\(name)") }
    return Column(mapped, byteOffset: entry.byteOffset, byteCount: entry.byteCount)
  }

  /// A column that has to have so many values.
  ///
  /// - Throws: ``StoreError/missingColumn(path:column:)``, or
  ///   ``StoreError/wrongCount(path:column:expected:found:)`` where it has more or fewer.
  func column<Element>(
    _ file: String, _ name: String, of type: Element.Type = Element.self, count: Int
  ) throws(StoreError) -> Column<Element> {
    let column: Column<Element> = try column(file, name)
    guard column.count == count else {
      throw .wrongCount(
        path: path, column: "\(file)/\(name)", expected: count, found: column.count)
    }
    return column
  }

  /// Gives the memory of what was read of the files back to the system; reading goes on as before.
  func releasePages() {
    for file in files.values { file.releasePages() }
  }

  /// Compares every column with its digest.
  ///
  /// - Throws: ``StoreError/damaged(path:column:)`` at the first that differs.
  /// - Complexity: Reads all bytes.
  package func check() throws(StoreError) {
    for file in manifest.files { try check(file: file.name) }
  }

  /// Whether only zeros stand between a column and the next place where one may begin.
  private func isBlank(_ file: MappedFile, after entry: Manifest.Entry) -> Bool {
    let end = entry.byteOffset + entry.byteCount
    let rest = Span<UInt8>(
      _bytes: file.bytes.extracting(end..<min(file.byteCount, end + (-end & 7))))
    for index in rest.indices where rest[index] != 0 { return false }
    return true
  }

  /// Compares the columns of one file with their digests.
  ///
  /// - Throws: ``StoreError/damaged(path:column:)`` at the first that differs.
  func check(file: String) throws(StoreError) {
    for entry in columns[file] ?? [] {
      guard let mapped = files[file] else { continue }
      let bytes = mapped.bytes.extracting(entry.byteOffset..<entry.byteOffset + entry.byteCount)
      guard Checksum.of(bytes) == entry.digest, isBlank(mapped, after: entry) else {
        throw .damaged(path: "\(path)/\(file)", column: entry.column)
      }
    }
  }
}
