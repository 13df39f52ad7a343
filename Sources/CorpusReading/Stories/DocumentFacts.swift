internal import CorpusStore
internal import SpanAlgebra

/// What stories and their document say of title, agency, place, date and language, each from the
/// source that is trusted most.
///
/// A date comes from the dateline, else from a field, a byline, the head of the page, the name of
/// the file; else there is none.
struct DocumentFacts {
  private let page: Page
  private let plan: PagePlan
  private let fields: DocumentDraft
  private let fieldDay: CalendarDay?
  private let nameDay: CalendarDay?
  private let language: String
  /// The first whole day in a dateline of the page.
  private let datelineDay: CalendarDay?

  init(page: Page, plan: PagePlan, draft: DocumentDraft) {
    self.page = page
    self.plan = plan
    fields = draft
    fieldDay = draft.field("date").flatMap { CalendarDay(anyForm: $0) }
    nameDay = CalendarDay(inName: draft.name)
    datelineDay = plan.stories.lazy.compactMap { $0.dateline?.day?.whole }.first
    let text = plan.stories.first.map { page.lines[$0.firstText].words.lowerBound } ?? 0
    let own = LanguageGuess.language(of: page.words[text...], in: page.text)
    language = own == "und" ? draft.field("language") ?? own : own
  }

  /// One region a story, in the order of the text.
  func stories() -> [Region] {
    plan.stories.enumerated().map { index, story in
      let span = TextSpan(
        start: page.lines[story.lines.lowerBound].span.start,
        end: page.lines[story.lines.upperBound - 1].span.end)
      let (day, basis) = day(of: story)
      return Region(
        span,
        [
          StoryAttribute.title: title(of: story, isFirst: index == 0),
          .agency: agency(of: story, isFirst: index == 0),
          .place: story.dateline?.place ?? (index == 0 ? fields.field("place") ?? "" : ""),
          .date: day?.description ?? "",
          .dateBasis: basis,
          .language: language(of: story),
        ])
    }.sorted { $0.span < $1.span }
  }

  /// Sets the document's facts from its first story where it came without them.
  func setFields(of draft: inout DocumentDraft) {
    guard let first = draft[.story].first else {
      if draft.field("date_basis") == nil { draft.setField("date_basis", "none") }
      return
    }
    let facts: [(String, StoryAttribute)] = [
      ("title", .title), ("agency", .agency), ("place", .place), ("language", .language),
    ]
    for (name, attribute) in facts where draft.field(name) == nil && !first[attribute].isEmpty {
      draft.setField(name, first[attribute])
    }
    // The dateline is trusted more than a field.
    if !first[StoryAttribute.date].isEmpty { draft.setField("date", first[StoryAttribute.date]) }
    draft.setField("date_basis", first[StoryAttribute.dateBasis])
  }

  private func title(of story: StoryPlan, isFirst: Bool) -> String {
    if isFirst, let field = fields.field("title") { return field }
    guard let line = story.titleLine else { return "" }
    return page.string(line).split { $0.isWhitespace }.joined(separator: " ")
  }

  private func agency(of story: StoryPlan, isFirst: Bool) -> String {
    if let agency = story.dateline?.agency, !agency.isEmpty { return agency }
    if !story.agencyOfByline.isEmpty { return story.agencyOfByline }
    if isFirst, let field = fields.field("agency") { return field }
    return attribution(in: story)
  }

  /// The agency that the first paragraphs name as the reporter.
  ///
  /// As in `…, AFP reports.`
  private func attribution(in story: StoryPlan) -> String {
    var left = 3
    for index in story.firstText..<story.lines.upperBound where page.lines[index].isProse {
      let words = page.words(of: index)
      for (word, next) in zip(words, words.dropFirst())
      where Self.reports.contains(next.form) && word.range.count <= 12 {
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

  private static let reports = Set(PageWords.forms(of: "reports reported"))

  private func day(of story: StoryPlan) -> (day: CalendarDay?, basis: String) {
    if let written = story.dateline?.day, let day = written.resolved(near: anchor(of: story)) {
      return (day, "dateline")
    }
    if let fieldDay { return (fieldDay, "field") }
    if let day = story.dayOfByline { return (day, "byline") }
    if let day = plan.headerDay { return (day, "header") }
    if let nameDay { return (nameDay, "name") }
    return (nil, "none")
  }

  /// The day that says which year a dateline without one means.
  private func anchor(of story: StoryPlan) -> CalendarDay? {
    fieldDay ?? story.dayOfByline ?? plan.headerDay ?? nameDay ?? datelineDay
  }

  private func language(of story: StoryPlan) -> String {
    guard plan.stories.count > 1 else { return language }
    let start = page.lines[story.firstText].words.lowerBound
    let end = max(start, page.lines[story.lines.upperBound - 1].words.upperBound)
    return LanguageGuess.language(of: page.words[start..<end], in: page.text)
  }
}
