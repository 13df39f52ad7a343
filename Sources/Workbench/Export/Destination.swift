internal import Crypto

/// Where the rows of a statement go.
struct Destination {
  /// The file as typed.
  var file: Word
  var existing: FileExport.Existing
  var allowsPartial = false
  var forSpreadsheet = false
  var withManifest = false

  init(_ request: ExportRequest) {
    file = request.file
    existing = request.overwriting ? .replaced : .refused
    allowsPartial = request.partial
    forSpreadsheet = request.forSpreadsheet
    withManifest = request.withManifest
  }

  init(_ redirect: Redirect) {
    file = redirect.file
    existing = redirect.append ? .extended : .refused
  }
}

extension Session {
  /// Writes a table, or in a verification only works out what would be written.
  ///
  /// - Returns: `9 rows to mattis.csv` with the digest of the file.
  func write(
    _ table: Table, to destination: Destination, statement: String
  ) throws(Diagnostic) -> Record {
    let file = destination.file
    let path = expandingHome(file.text)
    guard surroundings.files.allows(path) else {
      throw Diagnostic(
        "'\(file.text)' is outside the sandbox '\(surroundings.files.sandbox ?? "")'",
        at: file.range)
    }
    let export = FileExport(
      path: path,
      existing: destination.existing == .refused && surroundings.files.replacesFiles
        ? .replaced : destination.existing,
      allowsPartial: destination.allowsPartial,
      forSpreadsheet: destination.forSpreadsheet)
    var hash = SHA256()
    let receipt: FileExport.Receipt
    do throws(Diagnostic) {
      receipt =
        surroundings.files.mode == .write
        ? try export.write(table) { hash.update(data: $0) }
        : try export.encode(table) { hash.update(data: $0) }
    } catch {
      throw Diagnostic(error.message, at: file.range, hint: error.hint)
    }
    let rows = "\(counted(receipt.rows, "row")) to \(file.text)"
    // A file that rows were added to depends on what it had before.
    let digest =
      destination.existing == .extended ? "" : "sha256:\(hexadecimalText(hash.finalize()))"
    if destination.withManifest {
      try writeManifest(
        ExportManifest(
          statement: statement, fingerprint: fingerprint, rows: receipt.rows, digest: digest,
          isPartial: table.isPartial),
        beside: path, at: file)
    }
    return Record(summary: rows, digest: digest)
  }

  private func writeManifest(
    _ manifest: ExportManifest, beside path: String, at file: Word
  ) throws(Diagnostic) {
    guard surroundings.files.mode == .write else { return }
    do throws(Diagnostic) {
      var target = try AtomicFile(at: path + ".json")
      try target.write(Array(manifest.json.utf8))
      try target.commit(replacing: true)
    } catch {
      throw Diagnostic(error.message, at: file.range, hint: error.hint)
    }
  }
}

/// What stands beside an export: how it was made, and how to check it.
struct ExportManifest {
  var statement: String
  var fingerprint: String
  var rows: Int
  var digest: String
  var isPartial: Bool

  /// One JSON object, a member a line.
  var json: String {
    let members = [
      ("statement", quoted(statement)), ("corpus", quoted("sha256:" + fingerprint)),
      ("version", quoted("dateline 1")), ("rules", "\(ruleVersion)"), ("rows", "\(rows)"),
      ("partial", "\(isPartial)"), ("digest", quoted(digest)),
    ]
    return "{\n" + members.map { "  \"\($0)\": \($1)" }.joined(separator: ",\n") + "\n}\n"
  }

  private func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.appendJSON(text)
    return String(decoding: bytes, as: UTF8.self)
  }
}
