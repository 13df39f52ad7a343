internal import CorpusStore

/// Makes documents of JSON records: which member is the text, the name, the date.
struct RecordMapper {
  private let file: SourceFile
  private let options: ReadingOptions
  /// The names given so far, with how many records asked for each.
  private var names: [String: Int] = [:]

  /// The members that carry a fact under other names, the first that is there counts.
  private static let roles: [(field: String, members: [String])] = [
    ("title", ["title", "headline"]),
    ("source", ["source", "publisher"]),
    (
      "date",
      ["date", "published", "date_published", "publication_date", "published_at", "pubdate"]
    ),
    ("language", ["language", "lang"]),
    ("url", ["url", "link"]),
    ("agency", ["agency"]),
    ("place", ["place"]),
    ("byline", ["byline", "author"]),
  ]
  private static let textMembers = ["text", "body", "content"]

  init(file: SourceFile, options: ReadingOptions) {
    self.file = file
    self.options = options
  }

  /// The document on one line of JSON Lines; `nil` after a problem that leaves none.
  mutating func draft(
    fromLine line: [UInt8], number: Int, problem: (String) -> Void
  ) -> DocumentDraft? {
    let decoded: DecodedText
    do {
      decoded = try decodeText(line)
    } catch {
      problem(error.description)
      return nil
    }
    var scanner = JSONScanner(decoded.text)
    let value: JSONValue
    do {
      value = try scanner.document()
    } catch {
      problem("\(error.description) (at byte \(error.offset + 1) of the line)")
      return nil
    }
    guard case .object(let members) = value else {
      problem("a record is an object in braces, this one is \(value.kind)")
      return nil
    }
    if decoded.brokenBytes > 0 { problem(decoded.brokenBytesReason) }
    guard var draft = draft(of: members, number: number, problem: problem) else { return nil }
    decoded.note(in: &draft)
    return draft
  }

  /// The document of one record.
  mutating func draft(
    of members: [JSONMember], number: Int, problem: (String) -> Void
  ) -> DocumentDraft? {
    var members = members
    if members.count > ReadingLimits.fields {
      problem(
        "a record of \(members.count) fields; those past the limit of \(ReadingLimits.fields)"
          + " are left out")
      members.removeLast(members.count - ReadingLimits.fields)
    }
    let keys = members.map { $0.name.lowercased() }
    let text = Self.textMembers.lazy.compactMap { name in
      zip(keys, members).first { $0 == name && $1.value != .null }?.1
    }.first
    guard let text else {
      problem("no field 'text', 'body' or 'content'")
      return nil
    }
    guard case .string(let bytes) = text.value else {
      problem("field '\(text.name)' is \(text.value.kind); the text is a string")
      return nil
    }
    let id = members.first { $0.name == "id" }?.value.fieldText ?? ""
    let wanted = id.isEmpty ? "\(file.name)#\(number)" : id
    let name = unique(wanted, isGiven: !id.isEmpty, problem: problem)
    var draft = DocumentDraft(name: name, path: file.path, record: number, text: bytes)
    addFields(of: members, keys: keys, besides: text.name, to: &draft)
    return draft
  }

  /// A name that no record before has: the second of one name ends in `#2`.
  private mutating func unique(
    _ name: String, isGiven: Bool, problem: (String) -> Void
  ) -> String {
    names[name, default: 0] += 1
    guard let count = names[name], count > 1 else { return name }
    var other = "\(name)#\(count)"
    while names[other] != nil { other += "'" }
    names[other] = 1
    problem("the id '\(name)' is taken by a record before; this one is '\(other)'")
    return other
  }

  private func addFields(
    of members: [JSONMember], keys: [String], besides textMember: String,
    to draft: inout DocumentDraft
  ) {
    let values = members.map { $0.name == textMember ? "" : $0.value.fieldText }
    var fieldOfMember = [String?](repeating: nil, count: members.count)
    for role in Self.roles {
      let found = role.members.lazy.compactMap { name in
        keys.indices.first { keys[$0] == name && !values[$0].isEmpty }
      }.first
      if let found { fieldOfMember[found] = role.field }
    }
    for (index, member) in members.enumerated() where member.name != "id" {
      let value = values[index]
      guard !value.isEmpty else { continue }
      guard let field = fieldOfMember[index] else {
        if draft.field(member.name) == nil { draft.setField(member.name, value) }
        continue
      }
      if field == "date" { addDate(value, to: &draft) } else { draft.setField(field, value) }
    }
  }

  /// The day under `date`; what the record wrote under `date_raw` where that is not the day alone.
  private func addDate(_ value: String, to draft: inout DocumentDraft) {
    let day = CalendarDay(anyForm: value)
    if let day {
      draft.setField("date", day.description)
      draft.setField("date_basis", "field")
    }
    if day?.description != value { draft.setField("date_raw", value) }
  }
}
