internal import CorpusStore

/// Joins the entities of stories into those of the corpus.
///
/// People are joined by surname and given name, where the given names are equal, familiar forms
/// or spellings of one name, or an initial of the other; a surname alone goes to the only person of
/// the corpus who bears it. Places, groups and organizations are joined by their known names and by
/// their words without case, accents, articles and differences of British and American spelling.
package struct EntityResolver: Sendable {
  /// One story-level entity with its evidence.
  package struct Candidate: Sendable, Hashable {
    /// The name of the entity inside its story.
    package var name: String
    /// `person`, `organization`, `place`, `group`, `event`, `other`.
    package var kind: String
    /// The number of the document.
    package var document: Int
    /// How often the story names it.
    package var mentions: Int
    package var roles: [String]
    package var forms: [String]

    package init(
      name: String, kind: String, document: Int, mentions: Int, roles: [String], forms: [String]
    ) {
      self.name = name
      self.kind = kind
      self.document = document
      self.mentions = mentions
      self.roles = roles
      self.forms = forms
    }
  }

  /// The entity of the corpus that a candidate is.
  package struct Resolution: Sendable, Hashable {
    package var name: String
    /// Several entities could be meant, and nothing tells which.
    package var isAmbiguous: Bool
    /// The evidence, for `why`.
    package var basis: String

    package init(name: String, isAmbiguous: Bool, basis: String) {
      self.name = name
      self.isAmbiguous = isAmbiguous
      self.basis = basis
    }
  }

  package init() {}

  /// The corpus-wide name of each candidate, in the order given; the same for each candidate
  /// whatever the order of them all.
  ///
  /// - Complexity: O(*n* log *n*) for *n* candidates, beside the square of how many different full
  ///   names share one surname and its first letter.
  package func resolve(_ candidates: [Candidate]) -> [Resolution] {
    var people = PeopleOfCorpus()
    var things = ThingsOfCorpus()
    for candidate in candidates {
      if candidate.kind == "person" {
        people.add(candidate)
      } else {
        things.add(candidate)
      }
    }
    people.settle()
    things.settle()
    return candidates.map { candidate in
      candidate.kind == "person" ? people.resolution(candidate) : things.resolution(candidate)
    }
  }
}
