internal import CorpusStore

extension Command {
  static let stories = Command(
    "stories",
    synopsis: "stories",
    summary: "Lists the stories of the selected documents, each with its own dateline.",
    examples: ["stories", "stories | where place = moscow"],
    columns: storyColumns
  ) { invocation, session in
    try session.requireCorpus(invocation)
    try invocation.requireEnd(at: 0, synopsis: "stories")
    return .table(
      try session.layerTable(
        "stories", .story,
        columns: storyColumns
      ) { region in
        [
          .text(region.documentName), .integer(region.number + 1),
          region.cell(StoryAttribute.title), region.cell(StoryAttribute.agency),
          region.cell(StoryAttribute.place), region.cell(StoryAttribute.date),
          region.cell(StoryAttribute.dateBasis), .integer(region.characters.lowerBound),
          .integer(region.characters.upperBound),
        ]
      })
  }
}

private let storyColumns = [
  Column("document", summary: "The document that holds it."),
  Column("story", .number, summary: "Its number on the page, from 1."),
  Column("title", summary: "Its headline."),
  Column("agency", summary: "The news agency."),
  Column("place", summary: "The place of its dateline."),
  Column("date", .date, summary: "The day it was written."),
  Column("date_basis", summary: "Where the date comes from."),
  .start, .end,
]
