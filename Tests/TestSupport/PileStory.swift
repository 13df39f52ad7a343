/// An invented story, the same for the same seed.
package struct PileStory: Sendable {
  package var title: String
  package var place: String
  package var day: String
  package var author: String
  package var paragraphs: [String]

  private static let places = ["Port Ellery", "Vassby", "São Tomar", "Kordo", "Élincourt"]
  private static let people = ["Marta Olsen", "Idris Bakó", "Jörg Weller", "Ana Brito"]
  private static let agencies = ["NPX", "Corda", "Baltic Wire"]
  private static let acts = [
    "opened talks about the ferry line", "put off the vote on water rights",
    "asked for new figures on the grain harvest", "signed the treaty on the straits",
    "closed the café where the strike began", "denied that the bridge was unsafe",
  ]

  package init(using random: inout SplitMix64) {
    func pick(_ words: [String]) -> String { words[Int(random.next() % UInt64(words.count))] }
    place = pick(Self.places)
    author = pick(Self.people)
    let agency = pick(Self.agencies)
    let number = random.next() % 28 + 1
    day = "2019-03-" + (number < 10 ? "0\(number)" : "\(number)")
    title = "Council of \(place) \(pick(Self.acts))"
    paragraphs = ["\(place) (\(agency)) -- The council \(pick(Self.acts)) on Monday."]
    for _ in 0..<(2 + random.next() % 4) {
      paragraphs.append(
        "“We have waited for \(random.next() % 900 + 2) days,” said \(pick(Self.people)), who"
          + " \(pick(Self.acts)). The port at \(pick(Self.places)) \(pick(Self.acts)) too.")
    }
  }

  package var text: String { paragraphs.joined(separator: "\n\n") }
}
