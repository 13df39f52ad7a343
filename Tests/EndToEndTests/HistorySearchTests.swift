internal import Testing

@testable internal import dateline

@Suite struct `The search with Up and Down` {
  let entries = ["filter talks", "quotes", "filter ferry", "reset"]

  @Test func `walks through the lines that start as this one`() {
    var search = HistorySearch()
    #expect(up(&search, "filter") == "filter ferry")
    #expect(up(&search, "filter ferry") == "filter talks")
    #expect(up(&search, "filter talks") == nil)
    #expect(down(&search, "filter talks") == "filter ferry")
    #expect(down(&search, "filter ferry") == "filter")
    #expect(down(&search, "filter") == nil)
  }

  @Test func `walks through all lines from an empty one`() {
    var search = HistorySearch()
    #expect(up(&search, "") == "reset")
    #expect(up(&search, "reset") == "filter ferry")
    #expect(down(&search, "filter ferry") == "reset")
    #expect(down(&search, "reset") == "")
  }

  @Test func `begins anew once the line has been changed`() {
    var search = HistorySearch()
    #expect(up(&search, "filter") == "filter ferry")
    #expect(up(&search, "q") == "quotes")
  }

  @Test func `looks for the text before the cursor only`() {
    var search = HistorySearch()
    let found = search.previous(line: "filter x", textBeforeCursor: "filter ", in: entries)
    #expect(found == "filter ferry")
    #expect(down(&search, "filter ferry") == "filter x")
  }

  @Test func `finds nothing where there is nothing`() {
    var search = HistorySearch()
    #expect(search.previous(line: "", textBeforeCursor: "", in: []) == nil)
    #expect(search.next(line: "", textBeforeCursor: "", in: []) == nil)
  }

  private func up(_ search: inout HistorySearch, _ line: String) -> String? {
    search.previous(line: line, textBeforeCursor: line, in: entries)
  }

  private func down(_ search: inout HistorySearch, _ line: String) -> String? {
    search.next(line: line, textBeforeCursor: line, in: entries)
  }
}
