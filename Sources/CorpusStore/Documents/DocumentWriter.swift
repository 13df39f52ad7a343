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
