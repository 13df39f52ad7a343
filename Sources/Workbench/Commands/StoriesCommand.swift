internal import CorpusStore

extension Command {
  static let stories = Command(
    "stories",
    synopsis: "stories",
    summary: "Lists the stories of the selected documents, each with its own dateline.",
    examples: ["stories", "stories | where place = moscow"],
    columns: storyColumns.map(\.column)
  ) { invocation, session in
    try session.requireCorpus(invocation)
    try invocation.requireEnd(at: 0, synopsis: "stories")
    return .table(try session.layerTable("stories", .story, columns: storyColumns))
  }
}

private let storyColumns = [
  .document,
  LayerColumn(Column("story", .number, summary: "Its number on the page, from 1.")) {
    .integer($0.number + 1)
  },
  LayerColumn(Column("title", summary: "Its headline.")) { $0.cell(StoryAttribute.title) },
  LayerColumn(Column("agency", summary: "The news agency.")) { $0.cell(StoryAttribute.agency) },
  LayerColumn(Column("place", summary: "The place of its dateline.")) {
    $0.cell(StoryAttribute.place)
  },
  LayerColumn(Column("date", .date, summary: "The day it was written.")) {
    $0.cell(StoryAttribute.date)
  },
  LayerColumn(Column("date_basis", summary: "Where the date comes from.")) {
    $0.cell(StoryAttribute.dateBasis)
  },
  .start, .end,
]
