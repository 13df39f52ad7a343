internal import CorpusStore

/// Makes documents of records: which member is the text, the name, the date.
///
/// The members that ``ReadingOptions/members`` names come first, then those of ``RecordRoles``.
struct RecordMapper {
  /// Takes what is wrong with one record.
  typealias Report = (SourceProblem.Kind, String) -> Void

  private let file: SourceFile
  private let options: ReadingOptions
  /// The names given so far, with how many records asked for each.
  private var names: [String: Int] = [:]
  private var shape: RecordShape?
  /// The fields whose chosen member was found in some record.
  private var found: Set<String> = []
  /// Names of members as the first record has them, for messages.
  private var firstNames: [String] = []
  /// How many documents there are, how many of them have no words and in which member; how many
  /// records have no text.
  private var documents = 0
  private var wordless = 0
  private var textName = "text"
  private var textless = 0
  /// The most records without a text that are named one by one.
  private static let namedTextless = 100

  init(file: SourceFile, options: ReadingOptions) {
    self.file = file
    self.options = options
  }

  /// Whether a record of these members has one that is its text.
  func hasText(_ members: [JSONMember]) -> Bool {
    let shape = RecordShape(names: members.map(\.name), options: options)
    if let chosen = shape.chosen.first(where: { $0.field == "text" }),
      shape.value(of: chosen, in: members) != nil
    {
      return true
    }
    return shape.texts.contains { members[$0].value.textBytes != nil }
  }

  /// The document of one record; `nil` after a problem that leaves none.
  mutating func draft(
    of members: [JSONMember], number: Int, problem: Report
  ) -> DocumentDraft? {
    var members = members
    if members.count > ReadingLimits.fields {
      problem(
        .mended,
        "a record of \(members.count) fields; those past the limit of \(ReadingLimits.fields)"
          + " are left out")
      members.removeLast(members.count - ReadingLimits.fields)
    }
    let shape = shape(of: members)
    guard let text = text(of: members, shape, problem: problem) else { return nil }
    let id = id(of: members, shape)
    let given = id.map { $0.value.fieldText } ?? ""
    let wanted = given.isEmpty ? "\(file.name)#\(number)" : given
    let name = unique(wanted, isGiven: !given.isEmpty, problem: problem)
    var draft = DocumentDraft(name: name, path: file.path, record: number, text: text.bytes)
    documents += 1
    if !text.bytes.contains(where: { $0 > 0x20 }) {
      wordless += 1
      textName = text.name
    }
    var rest = members
    if let place = text.place {
      rest[place.member].value = rest[place.member].value.without(place.path)
    }
    if let member = id?.member { rest[member].value = .null }
    addFields(of: rest, shape, to: &draft)
    return draft
  }

  private mutating func shape(of members: [JSONMember]) -> RecordShape {
    if let shape, shape.names.count == members.count,
      zip(shape.names, members).allSatisfy({ $0 == $1.name })
    {
      return shape
    }
    let names = members.map(\.name)
    let new = RecordShape(names: names, options: options)
    if firstNames.isEmpty { firstNames = names }
    shape = new
    return new
  }

  // MARK: Text and name

  private struct Text {
    var bytes: [UInt8]
    var name: String
    /// Where in the record it stands.
    var place: (member: Int, path: ArraySlice<String>)?
  }

  private mutating func text(
    of members: [JSONMember], _ shape: RecordShape, problem: Report
  ) -> Text? {
    let chosen = shape.chosen.first { $0.field == "text" }
    if let chosen, let member = chosen.member, let value = shape.value(of: chosen, in: members) {
      found.insert("text")
      if let bytes = value.textBytes {
        return Text(bytes: bytes, name: chosen.name, place: (member, chosen.path[...]))
      }
      problem(.skipped, "field '\(chosen.name)' is \(value.kind); the text is a string")
      return nil
    }
    let present = shape.texts.filter { members[$0].value != .null }
    let best =
      present.first { members[$0].value.textBytes != nil && members[$0].value.hasInk }
      ?? present.first
    if let best {
      let member = members[best]
      if let bytes = member.value.textBytes {
        return Text(bytes: bytes, name: member.name, place: (best, []))
      }
      problem(.skipped, "field '\(member.name)' is \(member.value.kind); the text is a string")
      return nil
    }
    textless += 1
    if chosen == nil, textless <= Self.namedTextless {
      problem(.skipped, "no field 'text', 'body' or 'content'")
    }
    return nil
  }

  private mutating func id(
    of members: [JSONMember], _ shape: RecordShape
  ) -> (member: Int?, value: JSONValue)? {
    if let chosen = shape.chosen.first(where: { $0.field == "id" }),
      let value = shape.value(of: chosen, in: members)
    {
      found.insert("id")
      return (chosen.path.isEmpty ? chosen.member : nil, value)
    }
    let member = shape.ids.first { members[$0].value.hasInk }
    return member.map { ($0, members[$0].value) }
  }

  /// A name that no record before has: the second of one name ends in `#2`.
  private mutating func unique(
    _ name: String, isGiven: Bool, problem: Report
  ) -> String {
    names[name, default: 0] += 1
    guard let count = names[name], count > 1 else { return name }
    var other = "\(name)#\(count)"
    while names[other] != nil { other += "'" }
    names[other] = 1
    guard isGiven else { return other }
    problem(.renamed, "the id '\(name)' is taken by a record before; this one is '\(other)'")
    return other
  }

  // MARK: Fields

  private mutating func addFields(
    of members: [JSONMember], _ shape: RecordShape, to draft: inout DocumentDraft
  ) {
    var fieldOfMember = [String?](repeating: nil, count: members.count)
    var nested: [(field: String, value: String)] = []
    var taken: Set<String> = []
    for chosen in shape.chosen where chosen.field != "text" && chosen.field != "id" {
      guard let member = chosen.member, let value = shape.value(of: chosen, in: members) else {
        continue
      }
      found.insert(chosen.field)
      guard value.hasInk, taken.insert(chosen.field).inserted else { continue }
      if chosen.path.isEmpty {
        fieldOfMember[member] = chosen.field
      } else {
        nested.append((chosen.field, value.nameText ?? value.fieldText))
      }
    }
    for role in shape.roles where !taken.contains(role.field) {
      let member = role.members.first { fieldOfMember[$0] == nil && members[$0].value.hasInk }
      guard let member else { continue }
      fieldOfMember[member] = role.field
      taken.insert(role.field)
    }
    for (member, field) in zip(members, fieldOfMember) {
      let value = member.value.fieldText
      guard !value.isEmpty else { continue }
      if let field {
        set(field, member.value, to: &draft)
      } else {
        draft.setField(freeName(member.name, besides: taken, in: draft), value)
      }
    }
    for (field, value) in nested { set(field, .string(Array(value.utf8)), to: &draft) }
  }

  private func set(_ field: String, _ value: JSONValue, to draft: inout DocumentDraft) {
    if field == "date" { return addDate(value.fieldText, to: &draft) }
    guard let name = value.nameText else { return draft.setField(field, value.fieldText) }
    draft.setField(field, name)
    draft.setField(field + "_raw", value.fieldText)
  }

  /// The name of a field that the record calls like another one: `price_2`.
  private func freeName(
    _ name: String, besides taken: Set<String>, in draft: DocumentDraft
  ) -> String {
    var free = name
    var count = 1
    while taken.contains(free) || draft.field(free) != nil {
      count += 1
      free = "\(name)_\(count)"
    }
    return free
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

  // MARK: The whole file

  /// What is wrong with the records together, after the last of them.
  func finish(_ problem: Report) {
    func records(_ count: Int) -> String { count == 1 ? "1 record has" : "\(count) records have" }
    for (field, name) in options.members.sorted(by: { $0.key < $1.key }) {
      if found.contains(field) {
        guard field == "text", textless > 0 else { continue }
        problem(.skipped, "\(records(textless)) no '\(name)', which text= names")
      } else if !firstNames.isEmpty {
        problem(
          documents > 0 ? .mended : .skipped,
          "no record has '\(name)', which \(field)= names; the fields are \(Self.list(firstNames))")
      }
    }
    if options.members["text"] == nil, textless > Self.namedTextless {
      problem(
        .skipped,
        "\(records(textless - Self.namedTextless)) no field 'text', 'body' or 'content' either")
    }
    if wordless > 0 { problem(.mended, "\(records(wordless)) no words in '\(textName)'") }
  }

  /// Names as messages list them: at most ten.
  static func list(_ names: [String]) -> String {
    let shown = names.prefix(10).map { "'\($0)'" }.joined(separator: ", ")
    return names.count > 10 ? shown + " and \(names.count - 10) more" : shown
  }
}
