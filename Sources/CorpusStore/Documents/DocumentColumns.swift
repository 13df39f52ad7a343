/// What is known of each document of a segment.
package struct DocumentColumns: Sendable {
  private let names: PackedColumn
  private let paths: PackedColumn
  private let records: PackedColumn
  private let digests: Column<UInt64>
  private let fieldStarts: PackedColumn
  private let fieldNames: PackedColumn
  private let fieldValues: PackedColumn
  private let pool: StringPool

  init(_ folder: ColumnFolder, count: Int, pool: StringPool) throws(StoreError) {
    names = try PackedColumn(folder, "documents", "names", count: count)
    paths = try PackedColumn(folder, "documents", "paths", count: count)
    records = try PackedColumn(folder, "documents", "records", count: count)
    digests = try folder.column("documents", "digests", count: count)
    fieldStarts = try PackedColumn(folder, "documents", "fields.starts", count: count + 1)
    let fields = Int(fieldStarts[count])
    fieldNames = try PackedColumn(folder, "documents", "fields.names", count: fields)
    fieldValues = try PackedColumn(folder, "documents", "fields.values", count: fields)
    self.pool = pool
  }

  /// What users call a document.
  package func name(_ document: Int) -> String { pool[names[document]] }

  /// Appends the UTF-8 code units of a document's name.
  package func appendName(_ document: Int, to bytes: inout [UInt8]) {
    pool.append(names[document], to: &bytes)
  }

  /// The path of its source as loaded.
  package func path(_ document: Int) -> String { pool[paths[document]] }

  /// The number of that path in the segment: equal for equal paths.
  package func pathNumber(_ document: Int) -> UInt32 { paths[document] }

  /// The number of its record in the source, counted from 1.
  package func record(_ document: Int) -> Int { Int(records[document]) }

  /// The digest of its text and of the fields it came with.
  package func digest(_ document: Int) -> UInt64 { digests[document] }

  /// The fields it has, in the order found.
  package func fields(_ document: Int) -> [DocumentField] {
    fieldRange(document).map { index in
      DocumentField(name: pool[fieldNames[index]], value: pool[fieldValues[index]])
    }
  }

  /// The fields of a document by number.
  private func fieldRange(_ document: Int) -> Range<Int> {
    let start = min(Int(fieldStarts[document]), fieldNames.count)
    return start..<max(start, min(Int(fieldStarts[document + 1]), fieldNames.count))
  }

  /// The value of a field; empty where the document lacks it.
  package func field(_ name: String, of document: Int) -> String {
    for index in fieldRange(document)
    where pool[fieldNames[index]] == name {
      return pool[fieldValues[index]]
    }
    return ""
  }

  /// The number of the value that each document has in a field; `nil` where it lacks the field.
  ///
  /// Equal numbers are equal values; ``value(number:)`` has them.
  ///
  /// - Complexity: O(fields of all documents).
  package func valueNumbers(field: String) -> [UInt32?] {
    let starts = fieldStarts[0..<fieldStarts.count]
    let count = starts.count - 1
    var result = [UInt32?](repeating: nil, count: count)
    let names = fieldNames[0..<fieldNames.count]
    // Each name has one number; those of other fields are few.
    var wanted: UInt32?
    var others: [UInt32] = []
    for document in 0..<count {
      var index = Int(starts[document])
      let end = min(Int(starts[document + 1]), names.count)
      while index < end {
        let name = names[index]
        if wanted == nil, !others.contains(name) {
          if pool[name] == field { wanted = name } else { others.append(name) }
        }
        if name == wanted {
          result[document] = fieldValues[index]
          break
        }
        index += 1
      }
    }
    return result
  }

  /// A value by its number.
  package func value(number: UInt32) -> String { pool[number] }

  /// The names of all fields that any document has, each once, in the order found.
  ///
  /// - Complexity: O(fields of all documents).
  package var fieldNamesInUse: [String] {
    var seen: Set<UInt32> = []
    return (0..<fieldNames.count).compactMap { index in
      seen.insert(fieldNames[index]).inserted ? pool[fieldNames[index]] : nil
    }
  }
}
