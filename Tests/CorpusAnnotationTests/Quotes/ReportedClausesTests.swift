@testable import CorpusAnnotation
import Testing

@Suite struct `A reported clause` {
  @Test(arguments: [
    "The loss of a boat had threatened to turn a quarrel into something worse.",
    "The harbour master promised the town a result before the week was out.",
    "The towns agreed on a line that will shift with the seasons.",
    "An official, who asked not to be named, left.",
    "What Farr said was lost in the wind.",
    "\"It is over,\" Farr said as he walked out of the hall.",
    "He left and, when told that the mayor had said to ask the cook, laughed.",
  ])
  func `is not what follows a verb in another sense`(text: String) {
    #expect(
      QuoteStory(text, people: ["Odo Farr"]).rows(indirect: true).filter {
        $0.contains("|indirect|")
      }.isEmpty)
  }
}
