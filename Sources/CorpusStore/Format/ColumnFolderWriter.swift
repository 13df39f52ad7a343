internal import SystemPackage

/// Writes a folder of columns: first beside its final name, then renamed when all of it is on disk.
package struct ColumnFolderWriter: ~Copyable {
  private let finalPath: String
  private let temporaryPath: String
  private var manifest = Manifest()
  private var descriptor: FileDescriptor?
  private var offset = 0

  /// Begins a folder.
  ///
  /// - Parameter path: The final name, which must not exist.
  /// - Throws: ``StoreError/unwritable(path:reason:)``.
  package init(path: String) throws(StoreError) {
    finalPath = path
    temporaryPath = path + ".partial"
    try? removeFolder(temporaryPath)
    try makeFolder(temporaryPath)
  }

  /// Stores a number by name.
  package mutating func set(_ name: String, _ value: Int) { manifest.numbers.append((name, value)) }

  /// Begins a file; the columns that follow go into it.
  package mutating func begin(file name: String) throws(StoreError) {
    try endFile()
    do {
      descriptor = try FileDescriptor.open(
        FilePath("\(temporaryPath)/\(name)"), .writeOnly,
        options: [.create, .truncate], permissions: [.ownerReadWrite, .groupRead, .otherRead])
    } catch { throw .unwritable(path: temporaryPath, reason: reason(error)) }
    manifest.files.append(Manifest.File(name: name, byteCount: 0, modified: 0))
    offset = 0
  }

  /// Appends a column to the file that was begun.
  ///
  /// - Parameters:
  ///   - column: Its name in the file.
  ///   - values: What is written, as it lies in memory.
  ///   - count: How many values that is; `nil` for as many as are given.
  /// - Throws: ``StoreError/unwritable(path:reason:)``.
  package mutating func write<Element: BitwiseCopyable>(
    _ column: String, _ values: [Element], count: Int? = nil
  ) throws(StoreError) {
    guard let descriptor, let file = manifest.files.last else {
      preconditionFailure("a column without a file")
    }
    // A column is written and digested as the bytes it has in memory; it has no padding.
    let digest = Checksum.of(unsafe values.span.bytes)
    let byteCount = values.count * MemoryLayout<Element>.stride
    let padding = [UInt8](repeating: 0, count: -byteCount & 7)
    do {
      // The buffers live until the calls return.
      _ = try unsafe values.withUnsafeBytes { try unsafe descriptor.writeAll($0) }
      _ = try unsafe padding.withUnsafeBytes { try unsafe descriptor.writeAll($0) }
    } catch { throw .unwritable(path: "\(temporaryPath)/\(file.name)", reason: reason(error)) }
    manifest.entries.append(
      Manifest.Entry(
        file: file.name, column: column, byteOffset: offset, byteCount: byteCount,
        count: count ?? values.count, digest: digest))
    offset += byteCount + padding.count
  }

  private mutating func endFile() throws(StoreError) {
    guard let open = descriptor, let last = manifest.files.indices.last else { return }
    descriptor = nil
    manifest.files[last].byteCount = offset
    let path = "\(temporaryPath)/\(manifest.files[last].name)"
    try synchronize(open, path: path)
    manifest.files[last].modified = modificationTime(path)
  }

  /// Puts everything on disk and gives the folder its final name.
  ///
  /// A crash before the end leaves at most a folder whose name ends in `.partial`.
  package consuming func finish() throws(StoreError) {
    try endFile()
    try writeText(manifest.text, to: "\(temporaryPath)/manifest")
    try synchronizeFolder(temporaryPath)
    try rename(temporaryPath, to: finalPath)
  }
}
