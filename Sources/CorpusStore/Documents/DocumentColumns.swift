/// What is known of each document of a segment.
package struct DocumentColumns: Sendable {
  private let names: PackedColumn
  private let paths: PackedColumn
  private let records: PackedColumn
  private let digests: Column<UInt64>
  private let fieldStarts: Column<UInt32>
  private let fieldNames: PackedColumn
  private let fieldValues: PackedColumn
  private let pool: StringPool

  init(_ folder: ColumnFolder, count: Int, pool: StringPool) throws(StoreError) {
    names = try PackedColumn(folder, "documents", "names", count: count)
    paths = try PackedColumn(folder, "documents", "paths", count: count)
    records = try PackedColumn(folder, "documents", "records", count: count)
    digests = try folder.column("documents", "digests", count: count)
    fieldStarts = try folder.column("documents", "fields.starts", count: count + 1)
    let fields = Int(fieldStarts[count])
    fieldNames = try PackedColumn(folder, "documents", "fields.names", count: fields)
    fieldValues = try PackedColumn(folder, "documents", "fields.values", count: fields)
    self.pool = pool
  }

  /// What users call a document.
  package func name(_ document: Int) -> String { pool[names[document]] }

  /// Appends the UTF-8 code units of a document's name.
  package func appendName(_ document: Int, to bytes: inout [UInt8]) {
    pool.withBytes(names[document]) { name in
      for index in name.indices { bytes.append(name[index]) }
    }
  }

  /// The path of its source as loaded.
  package func path(_ document: Int) -> String { pool[paths[document]] }

  /// The number of its record in the source, counted from 1.
  package func record(_ document: Int) -> Int { Int(records[document]) }

  /// The digest of its text and of the fields it came with.
  package func digest(_ document: Int) -> UInt64 { digests[document] }

  /// The fields it has, in the order found.
  package func fields(_ document: Int) -> [DocumentField] {
    (Int(fieldStarts[document])..<Int(fieldStarts[document + 1])).map { index in
      DocumentField(name: pool[fieldNames[index]], value: pool[fieldValues[index]])
    }
  }

  /// The value of a field; empty where the document lacks it.
  package func field(_ name: String, of document: Int) -> String {
    for index in Int(fieldStarts[document])..<Int(fieldStarts[document + 1])
    where pool[fieldNames[index]] == name {
      return pool[fieldValues[index]]
    }
    return ""
  }

  /// For each document the number of the value of a field, equal for equal values; `nil` where it
  /// lacks the field.
  ///
  /// - Complexity: O(fields of all documents).
  package func fieldNumbers(_ name: String) -> [UInt32?] {
    var isName: [UInt32: Bool] = [:]
    var numbers = [UInt32?](repeating: nil, count: fieldStarts.count - 1)
    for document in numbers.indices {
      for index in Int(fieldStarts[document])..<Int(fieldStarts[document + 1]) {
        let number = fieldNames[index]
        let found = isName[number] ?? (pool[number] == name)
        isName[number] = found
        guard found else { continue }
        numbers[document] = fieldValues[index]
        break
      }
    }
    return numbers
  }

  /// The value that a number of ``fieldNumbers(_:)`` stands for.
  package func value(_ number: UInt32) -> String { pool[number] }

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
