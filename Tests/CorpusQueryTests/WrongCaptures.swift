extension WrongQuery {
  /// Captures and constraints that cannot be.
  static let captures: [WrongQuery] = [
    WrongQuery(
      #"source:[word="talks"]"#, at: 0, "source",
      "'source' is a field, and a field takes a value",
      "give the capture another name: source1:[…]"),
    WrongQuery(
      #"person:<person> []{0,3} <person>"#, at: 0, "person",
      "'person' is a field, and a field takes a value",
      "give the capture another name: person1:[…]"),
    WrongQuery(
      #"sorce:"AFP" talks"#, at: 0, "sorce",
      "no field named 'sorce', and no constraint speaks of a capture of that name",
      #"did you mean 'source'? to capture words write sorce:("…")"#),
    WrongQuery(
      "who:'Mattis'", at: 0, "who",
      "no field named 'who', and no constraint speaks of a capture of that name",
      #"to capture words write who:("…")"#),
    WrongQuery(
      "who:mattis []", at: 0, "who",
      "no field named 'who'",
      "fields: source, place, date, language, title, agency, person, organization, group, event, "
        + "speaker, author, section; in double quotes it is searched as text"),
    WrongQuery(
      #"a:<person> "met" a:<person>"#, at: 17, "a",
      "two captures are named 'a'",
      "name the second a2, or both at once: a:(… | …)"),
    WrongQuery(
      #"(a:<person> "met"){1,3} "and""#, at: 1, "a",
      "'a' would match several times in one hit",
      "name the whole repetition: a:(…){1,3}"),
    WrongQuery(
      "talks not (a:<person> near/3 met)", at: 11, "a",
      "what 'a' matches is not part of a hit: it stands under 'not'",
      "leave out 'a:' there"),
    WrongQuery(
      "talks -(a:<person>)", at: 8, "a",
      "what 'a' matches is not part of a hit: it stands under '-'",
      "leave out 'a:' there"),
    WrongQuery(
      "talks outside (a:<quote>)", at: 15, "a",
      "what 'a' matches is not part of a hit: it stands under 'outside'",
      "leave out 'a:' there"),
    WrongQuery(
      "talks within (a:<quote>)", at: 14, "a",
      "what 'a' matches is not part of a hit: it stands under 'within'",
      "leave out 'a:' there"),
    WrongQuery(
      "<quote> containing a:<person>", at: 19, "a",
      "what 'a' matches is not part of a hit: it stands under 'containing'",
      "leave out 'a:' there"),
    WrongQuery(
      "a:<person> b:<person> ::", at: 22, "::",
      "'::' has nothing after it",
      #"complete it, or search the word itself: "::""#),
    WrongQuery(
      "(a:<person> ::) talks", at: 12, "::",
      "'::' has nothing after it",
      #"complete it, or search the word itself: "::""#),
    WrongQuery(
      "a:<person> b:<person> :: a.word", at: 25, "a.word",
      "'a.word' is compared with nothing",
      #"write a.word="…""#),
    WrongQuery(
      "a:<person> b:<person> :: a.word =", at: 32, "=",
      "'a.word' is compared with nothing",
      #"write a.word="…""#),
    WrongQuery(
      "a:<person> b:<person> :: a. = b", at: 26, ".",
      "'.' has nothing after it",
      #"complete it, or search the word itself: ".""#),
    WrongQuery(
      #"a:<person> b:<person> :: "mattis" = a"#, at: 25, #""mattis""#,
      #"'"mattis"' is no capture"#,
      #"write a capture first: a.word = "met""#),
    WrongQuery(
      #"a:<person> b:<person> :: a = b &"#, at: 31, "&",
      "'&' has nothing after it",
      #"complete it, or search the word itself: "&""#),
    WrongQuery(
      "a:<person> b:<person> :: (a = b", at: 25, "(",
      "'(' has no closing ')'",
      "opened here; close it with )"),
    WrongQuery(
      "a:<person> b:<person> :: a < b", at: 27, "<",
      "'<' means nothing here",
      #"in double quotes it is searched as text: "<""#),
    WrongQuery(
      "a:<person> b:<person> :: a = c", at: 29, "c",
      "no capture named 'c'",
      "did you mean 'a'?"),
    WrongQuery(
      "speaker1:<person> hearer:<person> :: speaker1 = heard", at: 48, "heard",
      "no capture named 'heard'",
      "did you mean 'hearer'?"),
    WrongQuery(
      #""met" [] "and" :: a = b"#, at: 18, "a",
      "no capture named 'a'",
      #"name a part of the pattern: a:[] "by" b:[] :: a = b"#),
    WrongQuery(
      "a:<person> b:<person> :: a.entty = b.entity", at: 27, "entty",
      "what 'a' matches has no value named 'entty'",
      "did you mean 'entity'?"),
    WrongQuery(
      "a:<person> b:[] :: b.entity = a.entity", at: 21, "entity",
      "what 'b' matches has no value named 'entity'",
      "values: word, form"),
    WrongQuery(
      "a:<person> b:<person> :: a.word != a", at: 25, "a.word != a",
      "'a.word' is compared with itself",
      "compare it with a value or with another capture"),
    WrongQuery(
      "(a:<person> or b:<place>) :: a = b", at: 29, "a = b",
      "'a' and 'b' are alternatives: no hit has both",
      "leave out the comparison, or stand the parts in sequence"),
    WrongQuery(
      "a:[] b:([] [word=\"met\"]) :: a = b", at: 28, "a = b",
      "'a' and 'b' never have as many tokens",
      "change the pattern or leave out the comparison"),
    WrongQuery(
      #"a:[] "met" :: a = "Ash Carter""#, at: 14, #"a = "Ash Carter""#,
      "'a' never matches 2 tokens",
      "change the pattern or leave out the comparison"),
    WrongQuery(
      #"a:(ash "carter") met :: a = "ash""#, at: 2, #"(ash "carter")"#,
      "'a:' joins places in the text, and 'ash carter' only chooses documents",
      "leave it out there, and put it beside the whole with 'and'"),
    WrongQuery(
      #"a:("ash carter") met :: a = "ash""#, at: 24, #"a = "ash""#,
      "'a' never matches a single token",
      "change the pattern or leave out the comparison"),
    WrongQuery(
      #"a:[word="met"] [] :: a = "spoke""#, at: 21, #"a = "spoke""#,
      #"'a' always matches "met""#,
      "change the pattern or leave out the comparison"),
    WrongQuery(
      #"a:[] "to" :: a = "face" & a = "eye""#, at: 26, #"a = "eye""#,
      #"'a.word = "eye"' never holds together with 'a.word = "face"'"#,
      "join them with '|', or leave one out"),
    WrongQuery(
      "a:<person> and b:<person> :: a = b", at: 29, "a = b",
      "'a.word = b.word' compares captures of different hits",
      "capture inside one pattern: a:<person> []{0,9} b:<person>"),
    WrongQuery(
      "source:AFP :: a = b", at: 0, "source:AFP ",
      "'::' joins places in the text, and 'source:afp' only chooses documents",
      "leave it out there, and put it beside the whole with 'and'"),
    WrongQuery(
      "a:<person> b:<person> :: a = b :: a != b", at: 31, "::",
      "'::' means nothing here",
      "join the comparisons with '&'"),
    WrongQuery(
      "a:(met){0,3}", at: 0, "a:(met){0,3}",
      "the pattern can match nothing at all",
      "one part at least must be there: leave out its '?' or {0,…}"),
    WrongQuery(
      "a:[] b:[]", at: 0, "a:[] b:[]",
      "'[]' alone matches every token",
      #"put a word beside it: "a" [] "b""#),
    WrongQuery(
      #""a" []{3,4}{1,2} "b""#, at: 4, "[]{3,4}{1,2}",
      "'{1,2}' repeats a gap, and leaves holes between its lengths",
      "write one repetition: []{2,8}"),
    WrongQuery(
      #""a" []{20}{20} "b""#, at: 10, "{20}",
      "400 times in a row; the limit is 100",
      "for longer stretches ask for both inside one region, or use at most 100"),
    WrongQuery(
      #"std::vector"#, at: 5, "vector",
      "no capture named 'vector'",
      #"name a part of the pattern: a:[] "by" b:[] :: a = b"#),
    WrongQuery(
      #"[form="New York"]"#, at: 6, #""New York""#,
      #""New York" is 2 tokens, and the condition is on one"#,
      "write the phrase without the brackets"),
  ]
}
