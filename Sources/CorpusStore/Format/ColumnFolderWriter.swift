internal import SystemPackage

/// Writes a folder of columns: first beside its final name, then renamed when all of it is on disk.
package struct ColumnFolderWriter: ~Copyable {
  private let finalPath: String
  private let temporaryPath: String
  private let columnsPath: String
  private var manifest = Manifest()
  private var group = ""
  /// The file with the columns; `nil` once it is closed.
  private var descriptor: FileDescriptor?

  /// Begins a folder.
  ///
  /// - Parameter path: The final name, which must not exist.
  /// - Throws: ``StoreError/unwritable(path:reason:)``.
  package init(path: String) throws(StoreError) {
    finalPath = path
    temporaryPath = path + ".partial"
    columnsPath = "\(temporaryPath)/\(ColumnFolder.columnsName)"
    try? removeFolder(temporaryPath)
    try makeFolder(temporaryPath)
    do {
      descriptor = try FileDescriptor.open(
        FilePath(columnsPath), .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    } catch { throw .unwritable(path: temporaryPath, reason: reason(error)) }
  }

  deinit { try? descriptor?.close() }

  /// Stores a number by name.
  package mutating func set(_ name: String, _ value: Int) { manifest.numbers.append((name, value)) }

  /// Begins a group; the columns that follow belong to it.
  package mutating func begin(group name: String) { group = name }

  /// Appends a column to the group that was begun.
  ///
  /// - Parameters:
  ///   - column: Its name in the group.
  ///   - values: What is written, as it lies in memory.
  ///   - count: How many values that is; `nil` for as many as are given.
  /// - Throws: ``StoreError/unwritable(path:reason:)``.
  package mutating func write<Element: BitwiseCopyable>(
    _ column: String, _ values: [Element], count: Int? = nil
  ) throws(StoreError) {
    guard let descriptor, !group.isEmpty else { preconditionFailure("a column without a group") }
    // A column is written and digested as the bytes it has in memory; it has no padding.
    let digest = Checksum.of(unsafe values.span.bytes)
    let byteCount = values.count * MemoryLayout<Element>.stride
    let padding = [UInt8](repeating: 0, count: aligned(byteCount) - byteCount)
    do {
      // The buffers live until the calls return.
      _ = try unsafe values.withUnsafeBytes { try unsafe descriptor.writeAll($0) }
      _ = try unsafe padding.withUnsafeBytes { try unsafe descriptor.writeAll($0) }
    } catch { throw .unwritable(path: columnsPath, reason: reason(error)) }
    manifest.append(
      Manifest.Entry(
        group, column, byteCount: byteCount, count: count ?? values.count, digest: digest))
  }

  /// Puts everything on disk and gives the folder its final name.
  ///
  /// A crash before the end leaves at most a folder whose name ends in `.partial`.
  package consuming func finish() throws(StoreError) {
    if let open = descriptor {
      descriptor = nil
      try synchronize(open, path: columnsPath)
    }
    manifest.modified = modificationTime(columnsPath)
    try writeText(manifest.text, to: "\(temporaryPath)/manifest")
    try synchronizeFolder(temporaryPath)
    try rename(temporaryPath, to: finalPath)
  }
}
