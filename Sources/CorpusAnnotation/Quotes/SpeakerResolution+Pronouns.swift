internal import SpanAlgebra

// The persons behind `he`, `she` and `they`.

extension SpeakerResolution {
  /// How far back a pronoun looks, in sentences.
  private static let pronounReach = 8

  /// Who is meant by a pronoun; from then on its gender is known for that person.
  mutating func pronoun(_ words: Range<Int>, sentence: Int) -> Speaker {
    let speaker = antecedent(words, sentence: sentence)
    let kind = scene.classes[words.lowerBound]
    if !speaker.name.isEmpty, let known = genders[speaker.name], known == nil {
      if kind.meets(.he) { genders[speaker.name] = .some(.male) }
      if kind.meets(.she) { genders[speaker.name] = .some(.female) }
    }
    return speaker
  }

  private mutating func antecedent(_ words: Range<Int>, sentence: Int) -> Speaker {
    let kind = scene.classes[words.lowerBound]
    let unknown = Speaker(
      name: "", mention: words, isPerson: true, basis: "pronoun without a person")
    if kind.meets([.first, .you]) { return unknown }
    let wantsPerson = kind.meets([.he, .she])
    let gender: Gender? = kind.meets(.he) ? .male : kind.meets(.she) ? .female : nil
    if wantsPerson, let here = earlierPerson(in: sentence, before: words.lowerBound, gender) {
      return Speaker(
        name: here, mention: words, isPerson: true, basis: "pronoun: person named in the sentence")
    }
    var fallback: String?
    let story = scene.storyOfSentence[sentence]
    for earlier in stride(from: sentence, through: max(0, sentence - Self.pronounReach), by: -1) {
      guard scene.storyOfSentence[earlier] == story, !scene.isAside[earlier] else { continue }
      if let speaker = speaker(inSentence: earlier), speaker.isPerson == wantsPerson,
        !wantsPerson || fits(speaker.name, gender)
      {
        if let gender, let name = surer(than: speaker.name, in: earlier, gender) {
          return Speaker(
            name: name, mention: words, isPerson: true,
            basis: "pronoun: named beside who spoke before")
        }
        return Speaker(
          name: speaker.name, mention: words, isPerson: wantsPerson,
          basis: "pronoun: who spoke before")
      }
      guard wantsPerson, earlier < sentence else { continue }
      let range = scene.sentences[earlier]
      if let subject = scene.clauseSubject(from: range.lowerBound, before: range.upperBound),
        let name = person(in: headPart(of: subject)) ?? holder(of: subject), fits(name, gender)
      {
        if isOther(name, in: earlier, gender) {
          guard let next = earlierPerson(in: earlier, before: range.upperBound, gender) else {
            continue
          }
          return Speaker(
            name: next, mention: words, isPerson: true,
            basis: "pronoun: the other person of an earlier sentence")
        }
        return Speaker(
          name: name, mention: words, isPerson: true,
          basis: "pronoun: subject of an earlier sentence")
      }
      if fallback == nil {
        fallback = earlierPerson(in: earlier, before: range.upperBound, gender)
      }
    }
    if let fallback {
      return Speaker(
        name: fallback, mention: words, isPerson: true, basis: "pronoun: nearest person before")
    }
    return unknown
  }

  /// The first person outside quotations that a sentence names before a token.
  private mutating func earlierPerson(in sentence: Int, before limit: Int, _ gender: Gender?)
    -> String?
  {
    for token in scene.sentences[sentence] where token < limit && !scene.isQuoted[token] {
      guard let number = scene.mention(at: token), scene.mentions[number].kind == .person,
        scene.mentions[number].tokens.lowerBound == token
      else { continue }
      let end = scene.mentions[number].tokens.upperBound
      if end < limit, scene.classes[end].meets(.possessive) { continue }
      let name = scene.mentions[number].entity
      if fits(name, gender), !isOther(name, in: sentence, gender) { return name }
    }
    return nil
  }

  /// A person of the right gender whom a sentence names beside a role that speaks in it.
  ///
  /// Only for a role of either gender: `A magistrate fined Anna Moss.`
  private mutating func surer(than name: String, in sentence: Int, _ gender: Gender) -> String? {
    guard let known = genders[name], known == nil, name.first?.isLowercase == true else {
      return nil
    }
    for token in scene.sentences[sentence] where !scene.isQuoted[token] && isPerson(token) {
      guard let number = scene.mention(at: token) else { continue }
      let other = scene.mentions[number].entity
      if other != name, fits(other, gender), genders[other] == .some(.some(gender)) {
        return other
      }
    }
    return nil
  }

  /// The person whom `the admiral` or `the commander, Odo Farr,` means.
  private mutating func holder(of subject: Range<Int>) -> String? {
    if let beside = apposition(after: subject) { return beside.name }
    let head = headPart(of: subject)
    guard let last = head.last, head.count > 1, isRole(last),
      scene.folded(head.lowerBound) == FoldedWord("the")
    else { return nil }
    return roles.holder(of: head, before: subject.lowerBound, scene)?.name
  }

  /// Whether the first person of a sentence goes on there as the other pronoun.
  ///
  /// Only for a person of whose gender nothing is known, as the first in
  /// `Moss spoke to Farr for the first time since he took office.`
  private func isOther(_ name: String, in sentence: Int, _ gender: Gender?) -> Bool {
    guard let gender, let known = genders[name], known == nil else { return false }
    let other: WordClass = gender == .male ? .she : .he
    let same: WordClass = gender == .male ? .he : .she
    var first: String?
    for token in scene.sentences[sentence] where !scene.isQuoted[token] {
      if let number = scene.mention(at: token) {
        if first == nil, scene.mentions[number].kind == .person {
          first = scene.mentions[number].entity
          if first != name { return false }
        }
      } else if first != nil {
        if scene.classes[token].meets(same) { return false }
        if scene.classes[token].meets(other) { return true }
      }
    }
    return false
  }

  private func person(in words: Range<Int>) -> String? {
    guard let last = words.last, let number = scene.mention(at: last),
      scene.mentions[number].kind == .person
    else { return nil }
    return scene.mentions[number].entity
  }

  private mutating func fits(_ name: String, _ wanted: Gender?) -> Bool {
    guard let wanted else { return true }
    if let known = genders[name] { return known == nil || known == wanted }
    let gender =
      roles.gender(of: name)
      ?? name.split(separator: " ", maxSplits: 1).first.flatMap {
        Gender(givenName: $0.lowercased())
      }
    genders[name] = .some(gender)
    return gender == nil || gender == wanted
  }
}
