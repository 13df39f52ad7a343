/// Collects what is known of each document while a segment is written.
struct DocumentWriter {
  private var names: [UInt32] = []
  private var paths: [UInt32] = []
  private var records: [UInt32] = []
  private var digests: [UInt64] = []
  private var fieldStarts: [UInt32] = [0]
  private var fieldNames: [UInt32] = []
  private var fieldValues: [UInt32] = []

  mutating func append(_ document: DocumentDraft, pool: inout StringPoolWriter) {
    names.append(pool.number(document.name))
    paths.append(pool.number(document.path))
    records.append(UInt32(document.record))
    for field in document.fields {
      fieldNames.append(pool.number(field.name))
      fieldValues.append(pool.number(field.value))
    }
    fieldStarts.append(UInt32(fieldNames.count))
    digests.append(document.digest)
  }

  /// Appends documents that were collected apart.
  ///
  /// - Parameters:
  ///   - other: What is known of them.
  ///   - numbers: What the numbers of its values are here.
  mutating func append(_ other: DocumentWriter, numbers: [UInt32]) {
    names.append(contentsOf: other.names.lazy.map { numbers[Int($0)] })
    paths.append(contentsOf: other.paths.lazy.map { numbers[Int($0)] })
    records += other.records
    digests += other.digests
    let first = UInt32(fieldNames.count)
    fieldNames.append(contentsOf: other.fieldNames.lazy.map { numbers[Int($0)] })
    fieldValues.append(contentsOf: other.fieldValues.lazy.map { numbers[Int($0)] })
    fieldStarts.append(contentsOf: other.fieldStarts.dropFirst().lazy.map { $0 + first })
  }

  /// Appends the columns to the file that was begun, with numbers as the pool ranks them.
  func write(
    _ ranking: PoolRanking, to folder: inout ColumnFolderWriter
  ) throws(StoreError) {
    try folder.write(packed: "names", ranking.renumbered(names))
    try folder.write(packed: "paths", ranking.renumbered(paths))
    try folder.write(packed: "records", records)
    try folder.write("digests", digests)
    try folder.write(packed: "fields.starts", fieldStarts)
    try folder.write(packed: "fields.names", ranking.renumbered(fieldNames))
    try folder.write(packed: "fields.values", ranking.renumbered(fieldValues))
  }
}
