internal import CorpusStore
internal import SpanAlgebra

/// What stories and their document say of title, agency, place, date and language, each from the
/// source that is trusted most.
///
/// A date comes from the dateline, else from a field or the meta data, a byline, the head of the
/// page, its address, the name of the file; else there is none.
struct DocumentFacts {
  private let page: Page
  private let plan: PagePlan
  /// What the document came with, under these names.
  private let given: (title: String?, agency: String?, place: String?, language: String?)
  private let claims: TrustedClaims
  private let nameDay: CalendarDay?
  private let languages: PageLanguages
  /// The first whole day in a dateline of the page.
  private let datelineDay: CalendarDay?

  init(page: Page, plan: PagePlan, draft: DocumentDraft, languages: PageLanguages) {
    self.page = page
    self.plan = plan
    self.languages = languages
    given = (
      draft.field("title"), draft.field("agency"), draft.field("place"), draft.field("language")
    )
    claims = TrustedClaims(of: draft)
    nameDay = CalendarDay(inName: draft.name)
    datelineDay = plan.stories.lazy.compactMap { $0.dateline?.day?.whole }.first
  }

  /// One region a story, in the order of the text.
  func stories() -> [Region] {
    plan.stories.enumerated().map { index, story in
      let span = TextSpan(
        start: page.lines[story.lines.lowerBound].span.start,
        end: page.lines[story.lines.upperBound - 1].span.end)
      let (day, basis) = day(of: story)
      var region = Region(span, values: Self.noValues)
      region[StoryAttribute.title] = title(of: story, isFirst: index == 0).value
      region[StoryAttribute.agency] = agency(of: story, isFirst: index == 0)
      region[StoryAttribute.place] = place(of: story, isFirst: index == 0).value
      region[StoryAttribute.date] = day?.description ?? ""
      region[StoryAttribute.dateBasis] = basis
      region[StoryAttribute.language] = language(of: story)
      return region
    }.sorted { $0.span < $1.span }
  }

  private static let noValues = StoryAttribute.allCases.map { _ in "" }

  /// Sets the document's facts from its first story and the claims where it came without them.
  ///
  /// What comes from a claim has its part of the source beside it: `title_basis`, `place_basis`.
  func setFields(of draft: inout DocumentDraft) {
    let first = draft[.story].first
    let story = plan.stories.first
    if let first, let story {
      set("title", title(of: story, isFirst: true), first[StoryAttribute.title], of: &draft)
      set("agency", (first[StoryAttribute.agency], nil), first[StoryAttribute.agency], of: &draft)
      set("place", place(of: story, isFirst: true), first[StoryAttribute.place], of: &draft)
      set("places", (places(of: story), nil), nil, of: &draft)
      set("dateline", (words(ofDateline: story), nil), nil, of: &draft)
      set("byline", byline(of: story), nil, of: &draft)
    }
    for name in ["title", "agency", "place", "byline", "source", "section", "url", "description"] {
      if let claim = claims.best(name) { set(name, (claim.value, claim.basis), nil, of: &draft) }
    }
    for name in ["date_modified", "keywords"] {
      if let claim = claims.best(name) { set(name, (claim.value, nil), nil, of: &draft) }
    }
    let own = first?[StoryAttribute.language] ?? "und"
    let language = own == "und" ? claims.best("language")?.value : own
    if let language, draft.field("language") == nil { draft.setField("language", language) }
    setDate(of: &draft, first)
    setConflicts(of: &draft)
  }

  private func set(
    _ name: String, _ fact: (value: String, basis: String?), _ ofStory: String?,
    of draft: inout DocumentDraft
  ) {
    let value = ofStory ?? fact.value
    guard draft.field(name) == nil, !value.isEmpty else { return }
    draft.setField(name, value)
    if let basis = fact.basis, value == fact.value { draft.setField("\(name)_basis", basis) }
  }

  private func setDate(of draft: inout DocumentDraft, _ first: Region?) {
    guard let first else {
      let day = claims.trustedDay ?? claims.addressDay
      if let day { draft.setField("date", day.day.description) }
      if draft.field("date_basis") == nil { draft.setField("date_basis", day?.basis ?? "none") }
      return
    }
    // The dateline is trusted more than a field.
    if !first[StoryAttribute.date].isEmpty { draft.setField("date", first[StoryAttribute.date]) }
    draft.setField("date_basis", first[StoryAttribute.dateBasis])
  }

  /// Lists what parts of the source say otherwise than the fact that is believed.
  private func setConflicts(of draft: inout DocumentDraft) {
    let days = claims.days + otherDays()
    let conflicts = TrustedClaims.others(days, besides: draft.field("date"))
    if !conflicts.isEmpty { draft.setField("date_conflicts", conflicts) }
    guard !claims.isEmpty else { return }
    var titles = claims.all("title").map { (value: $0.value, basis: $0.basis) }
    if let line = plan.stories.first?.titleLine { titles.append((oneLine(line), "text")) }
    setOthers("title", titles, of: &draft)
    setOthers("place", claims.all("place").map { ($0.value, $0.basis) }, of: &draft)
  }

  private func setOthers(
    _ name: String, _ values: [(value: String, basis: String)], of draft: inout DocumentDraft
  ) {
    guard let believed = draft.field(name) else { return }
    var seen: [String] = [believed]
    var parts: [String] = []
    for (value, basis) in values
    where seen.allSatisfy({ TitleMatch.differ($0, value) }) {
      seen.append(value)
      parts.append("\(basis) \(value)")
    }
    if !parts.isEmpty { draft.setField("\(name)_conflicts", parts.joined(separator: "; ")) }
  }

  /// The days of the first story beside the claims, with their bases.
  private func otherDays() -> [(day: CalendarDay, basis: String)] {
    guard let story = plan.stories.first else { return [] }
    var days: [(day: CalendarDay, basis: String)] = []
    if let day = story.dateline?.day?.resolved(near: anchor(of: story)) {
      days.append((day, "dateline"))
    }
    if let day = story.dayOfByline { days.append((day, "byline")) }
    if let day = claims.addressDay { days.append(day) }
    if let nameDay { days.append((nameDay, "name")) }
    return days
  }

  private func title(
    of story: StoryPlan, isFirst: Bool
  ) -> (value: String, basis: String?) {
    if isFirst, let field = given.title { return (field, nil) }
    // The meta data of a page with several stories name the page.
    let isAlone = plan.stories.count == 1
    if isFirst, isAlone, let claim = claims.trusted("title") { return (claim.value, claim.basis) }
    if let line = story.titleLine { return (oneLine(line), nil) }
    if isFirst, let claim = claims.best("title") { return (claim.value, claim.basis) }
    return ("", nil)
  }

  private func oneLine(_ line: Int) -> String { oneLine(page.text[page.lines[line].span.range]) }

  private func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
    var before: UInt8 = 0x20
    let isOneLine = bytes.allSatisfy { byte in
      defer { before = byte }
      return byte > 0x20 && byte < 0x7F || byte == 0x20 && before != 0x20
    }
    if isOneLine, before != 0x20 { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
  }

  private func place(
    of story: StoryPlan, isFirst: Bool
  ) -> (value: String, basis: String?) {
    if let place = story.dateline?.place { return (place, nil) }
    guard isFirst else { return ("", nil) }
    if let field = given.place { return (field, nil) }
    return claims.best("place").map { ($0.value, $0.basis) } ?? ("", nil)
  }

  /// All places of a dateline that names several: `London; Paris`.
  private func places(of story: StoryPlan) -> String {
    guard let dateline = story.dateline, !dateline.otherPlaces.isEmpty else { return "" }
    return ([dateline.place] + dateline.otherPlaces).joined(separator: "; ")
  }

  /// The dateline as it is written, which keeps month and day where no year is known.
  private func words(ofDateline story: StoryPlan) -> String {
    page.datelineSpan(of: story).map { oneLine(page.text[$0.range]) } ?? ""
  }

  private func byline(of story: StoryPlan) -> (value: String, basis: String?) {
    if let claim = claims.trusted("byline") { return (claim.value, claim.basis) }
    if !story.bylineOfDateline.isEmpty { return (story.bylineOfDateline, nil) }
    guard let line = story.bylineLine else { return ("", nil) }
    let written = Byline.names(in: page.string(line), place: story.dateline?.place ?? "")
    let name = fieldValue(written, of: "byline") ?? ""
    return (Agencies.name(of: name) == nil ? name : "", nil)
  }

  private func agency(of story: StoryPlan, isFirst: Bool) -> String {
    if let agency = story.dateline?.agency, !agency.isEmpty { return agency }
    if !story.agencyOfByline.isEmpty { return story.agencyOfByline }
    if isFirst, let field = given.agency { return field }
    if isFirst, let claim = claims.best("agency") { return claim.value }
    return attribution(in: story)
  }

  /// The agency that the first paragraphs name as the reporter.
  ///
  /// As in `…, AFP reports.`
  private func attribution(in story: StoryPlan) -> String {
    var left = 3
    let reports = Self.reports
    for index in story.firstText..<story.lines.upperBound where page.lines[index].isProse {
      let words = page.words(of: index)
      for place in words.indices.dropFirst()
      where words[place].form == reports[0] || words[place].form == reports[1] {
        let word = words[place - 1]
        guard word.range.count <= 12 else { continue }
        let written = String(decoding: page.text[word.range], as: UTF8.self)
        if written.first?.isUppercase ?? false, let name = Agencies.name(of: written) {
          return name
        }
      }
      left -= 1
      if left == 0 { break }
    }
    return ""
  }

  private static let reports = PageWords.forms(of: "reports reported")

  private func day(of story: StoryPlan) -> (day: CalendarDay?, basis: String) {
    if let written = story.dateline?.day, let day = written.resolved(near: anchor(of: story)) {
      return (day, "dateline")
    }
    if let trusted = claims.trustedDay { return trusted }
    if let day = story.dayOfByline { return (day, "byline") }
    if let day = plan.headerDay { return (day, "header") }
    if let address = claims.addressDay { return address }
    if let nameDay { return (nameDay, "name") }
    return (nil, "none")
  }

  /// The day that says which year a dateline without one means.
  private func anchor(of story: StoryPlan) -> CalendarDay? {
    claims.trustedDay?.day ?? story.dayOfByline ?? plan.headerDay ?? claims.addressDay?.day
      ?? nameDay ?? datelineDay
  }

  private func language(of story: StoryPlan) -> String {
    let end = story.lines.upperBound
    let own = languages.language(of: min(story.firstText, end)..<end)
    guard own == "und", plan.stories.count == 1 else { return own }
    return given.language ?? claims.best("language")?.value ?? own
  }
}
