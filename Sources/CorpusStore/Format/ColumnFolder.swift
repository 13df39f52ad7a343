/// A folder of columns, opened for reading: a manifest, and one file with all columns.
///
/// Opening maps the file and compares its size and time with the manifest; it reads no column, so it
/// takes no longer for more text. A file whose time differs is read whole and compared by digest.
///
/// What a file of unchanged size and time holds is taken as written: where a disk turned bits in it,
/// reading may give wrong values, and never stops the program or reads outside the file.
/// ``check()`` finds it.
package struct ColumnFolder: Sendable {
  /// The name of the file with the columns.
  static let columnsName = "columns"

  package let path: String
  private let manifest: Manifest
  private let file: MappedFile
  /// The columns of each group, in the order written.
  private let columns: [String: [Manifest.Entry]]

  /// Opens a folder.
  ///
  /// - Throws: A ``StoreError`` that names the file, and the column where one is damaged.
  package init(path: String) throws(StoreError) {
    self.path = path
    manifest = try Manifest(try readText("\(path)/manifest"), path: path)
    columns = Dictionary(grouping: manifest.entries, by: \.group)
    file = try MappedFile("\(path)/\(Self.columnsName)")
    guard file.byteCount == manifest.byteCount else {
      throw .wrongSize(
        path: columnsPath, expected: manifest.byteCount, found: file.byteCount)
    }
    if file.modified != manifest.modified { try check() }
  }

  private var columnsPath: String { "\(path)/\(Self.columnsName)" }

  /// A number that the writer stored.
  package func number(_ name: String) throws(StoreError) -> Int {
    guard let value = manifest.number(name) else { throw .missingColumn(path: path, column: name) }
    return value
  }

  /// The names of the groups, in no order.
  package var groupNames: [String] { Array(columns.keys) }

  /// The names of the columns of a group, in the order written.
  package func columnNames(of group: String) -> [String] {
    (columns[group] ?? []).map(\.column)
  }

  /// How many values a column has.
  ///
  /// - Throws: ``StoreError/missingColumn(path:column:)``.
  func count(_ group: String, _ name: String) throws(StoreError) -> Int {
    try entry(group, name).count
  }

  private func entry(_ group: String, _ name: String) throws(StoreError) -> Manifest.Entry {
    guard let entry = columns[group]?.first(where: { $0.column == name }) else {
      throw .missingColumn(path: path, column: "\(group)/\(name)")
    }
    return entry
  }

  /// A column.
  ///
  /// - Throws: ``StoreError/missingColumn(path:column:)``.
  package func column<Element>(
    _ group: String, _ name: String, of type: Element.Type = Element.self
  ) throws(StoreError) -> Column<Element> {
    let entry = try entry(group, name)
    guard entry.byteCount % MemoryLayout<Element>.stride == 0 else {
      throw .missingColumn(path: path, column: entry.path)
    }
    return Column(file, byteOffset: entry.byteOffset, byteCount: entry.byteCount)
  }

  /// A column that has to have so many values.
  ///
  /// - Throws: ``StoreError/missingColumn(path:column:)``, or
  ///   ``StoreError/wrongCount(path:column:expected:found:)`` where it has more or fewer.
  func column<Element>(
    _ group: String, _ name: String, of type: Element.Type = Element.self, count: Int
  ) throws(StoreError) -> Column<Element> {
    let column: Column<Element> = try column(group, name)
    guard column.count == count else {
      throw .wrongCount(
        path: path, column: "\(group)/\(name)", expected: count, found: column.count)
    }
    return column
  }

  /// Gives the memory of what was read of the file back to the system; reading goes on as before.
  func releasePages() { file.releasePages() }

  /// Compares every column with its digest.
  ///
  /// - Throws: ``StoreError/damaged(path:column:)`` at the first that differs.
  /// - Complexity: Reads all bytes.
  package func check() throws(StoreError) { try check(manifest.entries) }

  /// Compares the columns of one group with their digests.
  ///
  /// - Throws: ``StoreError/damaged(path:column:)`` at the first that differs.
  func check(group: String) throws(StoreError) { try check(columns[group] ?? []) }

  private func check(_ entries: [Manifest.Entry]) throws(StoreError) {
    for entry in entries {
      let bytes = file.bytes.extracting(entry.byteOffset..<entry.byteOffset + entry.byteCount)
      guard Checksum.of(bytes) == entry.digest, isBlank(after: entry) else {
        throw .damaged(path: columnsPath, column: entry.path)
      }
    }
  }

  /// Whether only zeros stand between a column and the place where the next one begins.
  private func isBlank(after entry: Manifest.Entry) -> Bool {
    let end = entry.byteOffset + entry.byteCount
    let rest = Span<UInt8>(_bytes: file.bytes.extracting(end..<aligned(end)))
    for index in rest.indices where rest[index] != 0 { return false }
    return true
  }
}

/// The first place from a byte on at which a column may begin.
func aligned(_ offset: Int) -> Int { offset + (-offset & 7) }
