@testable import CorpusAnnotation
import Testing

@Suite struct `Words in marks that nobody is quoted with` {
  @Test(arguments: [
    "The fleets have a \"deconfliction\" line to avoid clashes.",
    "In harbour terms, \"dead water\" means a calm.",
    "Farr announced the latest \"de-icing\" talks as crews worked.",
    "Norvania said Tuesday its crews had hit 86 \"pirate\" boats in a day.",
    "They want to find out what \"Harbour First\" means for them.",
    "- 'Rock solid' promise -",
    "A village called \"Ashford\" lies behind the hill.",
    "The film \"Harbour Lights\" opens on Friday, Farr said.",
    "Farr spoke on the station's \"Morning Tide\" and left.",
    "The so-called \"north line\" was closed, Farr said.",
    "The headline 'Open by May' was wrong.",
  ])
  func `are left out`(text: String) {
    #expect(QuoteStory(text, people: ["Odo Farr"], places: ["Norvania"]).rows().isEmpty)
  }

  @Test(arguments: [
    "The Vell Times reported that aides were in \"constant\" contact with the crews.",
    "Farr said the plan was \"dead\".",
    "Farr said the crews would \"moderate\" their demands.",
  ])
  func `are kept where they are the speaker's own`(text: String) {
    let story = QuoteStory(text, people: ["Odo Farr"], organizations: ["The Vell Times"])
    #expect(story.rows().count == 1)
  }
}
