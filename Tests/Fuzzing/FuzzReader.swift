internal import CorpusReading
internal import CorpusStore

/// The bytes go through the reader of an ending, and what comes out through the rules for stories.
func fuzzReader(_ input: [UInt8], ending: String) {
  let name = "folder/input.\(ending)"
  let file = SourceFile(path: name, name: name, size: input.count, modified: 0)
  var bytes = ByteSource(input)
  var documents = 0
  var problems = 0
  readDocuments(
    in: &bytes, of: file,
    emit: { draft in
      documents += 1
      var draft = draft
      check(draft)
      draft.closeSource()
      marker.mark(&draft)
      check(draft)
    },
    report: { problem in
      problems += 1
      demand(!problem.reason.isEmpty, "a problem says what it is")
    })
  demand(documents + problems > 0, "a file gives documents or a problem")
}

private let marker = StoryMarker()
