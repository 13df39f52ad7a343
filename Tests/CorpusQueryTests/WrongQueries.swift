/// A query that cannot be run, and what is said of it.
struct WrongQuery: Sendable {
  let text: String
  /// Where the caret stands, in UTF-8 code units, and what it underlines.
  let offset: Int
  let underlined: String
  let fact: String
  let hint: String

  init(_ text: String, at offset: Int, _ underlined: String, _ fact: String, _ hint: String) {
    self.text = text
    self.offset = offset
    self.underlined = underlined
    self.fact = fact
    self.hint = hint
  }

  static let all: [WrongQuery] = [
    WrongQuery(
      "", at: 0, "",
      "the query is empty",
      "type a word, or a phrase in double quotes"),
    WrongQuery(
      "   ", at: 0, "   ",
      "the query is empty",
      "type a word, or a phrase in double quotes"),
    WrongQuery(
      #""military cooperation"#, at: 0, #"""#,
      #"'"' has no closing '"'"#,
      #"opened here; close it with ""#),
    WrongQuery(
      "'US", at: 0, "'",
      "''' has no closing '''",
      "opened here; close it with '"),
    WrongQuery(
      "/deconf", at: 0, "/",
      "'/' has no closing '/'",
      "opened here; close it with /"),
    WrongQuery(
      "(talks or syria", at: 0, "(",
      "'(' has no closing ')'",
      "opened here; close it with )"),
    WrongQuery(
      "talks)", at: 5, ")",
      "')' closes nothing",
      "take it out, or open it before"),
    WrongQuery(
      "()", at: 0, "()",
      "nothing stands between the parentheses",
      "take them out, or fill them"),
    WrongQuery(
      #""""#, at: 0, #""""#,
      "nothing stands between the quotation marks",
      "take them out, or fill them"),
    WrongQuery(
      #""   ""#, at: 0, #""   ""#,
      "nothing stands between the quotation marks",
      "take them out, or fill them"),
    WrongQuery(
      "''", at: 0, "''",
      "nothing stands between the quotation marks",
      "take them out, or fill them"),
    WrongQuery(
      "//", at: 0, "//",
      "the expression is empty",
      #"a plain word needs no slashes; '\' before a mark takes it as it is"#),
    WrongQuery(
      "<>", at: 0, "<>",
      "'<>' names no layer",
      "take them out, or fill them"),
    WrongQuery(
      "<quote", at: 0, "<",
      "'<' has no closing '>'",
      "opened here; close it with >"),
    WrongQuery(
      #"[word="met""#, at: 0, "[",
      "'[' has no closing ']'",
      "opened here; close it with ]"),
    WrongQuery(
      "...", at: 0, "...",
      "'...' holds no word",
      #"in double quotes a mark is searched as a token: "...""#),
    WrongQuery(
      "*", at: 0, "*",
      "'*' alone would match every word",
      "write the beginning of a word: deconflict*"),
    WrongQuery(
      #""talks * syria""#, at: 0, #""talks * syria""#,
      "'*' in a phrase ends no word",
      #"any word between two others: "a" [] "b""#),
    WrongQuery(
      "wom*n", at: 0, "wom*n",
      "'*' stands at the end of a word, not elsewhere: 'wom*n'",
      "as a regular expression: /wom.*n/"),
    WrongQuery(
      "*conflict", at: 0, "*conflict",
      "'*' stands at the end of a word, not elsewhere: '*conflict'",
      "as a regular expression: /.*conflict/"),
    WrongQuery(
      "wom?n", at: 0, "wom?n",
      "'?' in 'wom?n' stands for no letter",
      "as a regular expression: /wom.n/"),
    WrongQuery(
      "talks - syria", at: 6, "-",
      "'-' stands before nothing",
      "write the sign right before the word: -talks, or not talks"),
    WrongQuery(
      "talks -", at: 6, "-",
      "'-' stands before nothing",
      "write the sign right before the word: -talks, or not talks"),
    WrongQuery(
      "talks & syria", at: 6, "&",
      "'&' means nothing here",
      "words side by side must all occur; 'or' between them asks for any"),
    WrongQuery(
      ", talks", at: 0, ",",
      "',' means nothing here",
      "words side by side must all occur; 'or' between them asks for any"),
    WrongQuery(
      "or talks", at: 0, "or",
      "'or' has nothing before it",
      #"complete it, or search the word itself: "or""#),
    WrongQuery(
      "talks or", at: 6, "or",
      "'or' has nothing after it",
      #"complete it, or search the word itself: "or""#),
    WrongQuery(
      "talks and", at: 6, "and",
      "'and' has nothing after it",
      #"complete it, or search the word itself: "and""#),
    WrongQuery(
      "and", at: 0, "and",
      "'and' has nothing before it",
      #"complete it, or search the word itself: "and""#),
    WrongQuery(
      "not", at: 0, "not",
      "'not' has nothing after it",
      #"complete it, or search the word itself: "not""#),
    WrongQuery(
      "talks not", at: 6, "not",
      "'not' has nothing after it",
      #"complete it, or search the word itself: "not""#),
    WrongQuery(
      "within sentence", at: 0, "within",
      "'within' has nothing before it",
      #"complete it, or search the word itself: "within""#),
    WrongQuery(
      "talks within", at: 6, "within",
      "'within' has nothing after it",
      #"complete it, or search the word itself: "within""#),
    WrongQuery(
      "talks near syria", at: 6, "near",
      "'near' has no distance",
      #"write near/5 for at most five tokens between, or "near" for the word itself"#),
    WrongQuery(
      "talks near/0 syria", at: 6, "near/0",
      "'near/0' leaves no room; the least distance is 1",
      #"write near/5 for at most five tokens between, or "near" for the word itself"#),
    WrongQuery(
      "talks near/x syria", at: 6, "near/x",
      "'x' is no number of tokens for 'near'",
      #"write near/5 for at most five tokens between, or "near" for the word itself"#),
    WrongQuery(
      "talks near/ syria", at: 6, "near/",
      "'near' has no distance",
      #"write near/5 for at most five tokens between, or "near" for the word itself"#),
    WrongQuery(
      "talks near/5000 syria", at: 6, "near/5000",
      "the distance is 5000 tokens; the limit is 1000",
      "write near/1000, or ask for both inside one region: (a b) within paragraph"),
    WrongQuery(
      "talks before syria", at: 6, "before",
      "'before' has no distance",
      #"write before/5 for at most five tokens between, or "before" for the word itself"#),
    WrongQuery(
      "near/5 talks", at: 0, "near/5",
      "'near/5' has nothing before it",
      #"complete it, or search the word itself: "near/5""#),
    WrongQuery(
      "talks near/5", at: 6, "near/5",
      "'near/5' has nothing after it",
      #"complete it, or search the word itself: "near/5""#),
    WrongQuery(
      "talks near/5 source:AFP", at: 13, "source:AFP",
      "'near' joins places in the text, and 'source:afp' only chooses documents",
      "join two places, and put the rest beside them: (a near/5 b) and …"),
    WrongQuery(
      "source:AFP near/5 talks", at: 0, "source:AFP",
      "'near' joins places in the text, and 'source:afp' only chooses documents",
      "join two places, and put the rest beside them: (a near/5 b) and …"),
    WrongQuery(
      "talks near/5 -syria", at: 13, "-",
      "'near' joins places in the text, and '-' only chooses documents",
      "join two places, and put the rest beside them: (a near/5 b) and …"),
    WrongQuery(
      "(talks syria) near/5 moscow", at: 0, "(talks syria)",
      "'near' joins places in the text, and 'talks syria' only chooses documents",
      "join two places, and put the rest beside them: (a near/5 b) and …"),
    WrongQuery(
      "sourc:AFP", at: 0, "sourc",
      "no field named 'sourc'",
      "did you mean 'source'?; in double quotes it is searched as text"),
    WrongQuery(
      "colour:red", at: 0, "colour",
      "no field named 'colour'",
      "fields: source, place, date, language, title, agency, person, organization, group, event, speaker, author, section; in double quotes it is searched as text"
    ),
    WrongQuery(
      "source:", at: 0, "source:",
      "field 'source' has no value",
      "write the value right after the colon: source:value"),
    WrongQuery(
      "source: AFP", at: 0, "source:",
      "field 'source' has no value",
      "write the value right after the colon: source:value"),
    WrongQuery(
      #"source:"""#, at: 7, #""""#,
      "the value of 'source' holds no word",
      "for documents with one: source:*, without one: source:none"),
    WrongQuery(
      "source:...", at: 7, "...",
      "the value of 'source' holds no word",
      "for documents with one: source:*, without one: source:none"),
    WrongQuery(
      #"<quote speaker="...">"#, at: 15, #""...""#,
      "the value of 'speaker' holds no word",
      #"for those with one: speaker!="", without one: speaker="""#),
    WrongQuery(
      "source:(AFP or Reuters)", at: 0, "source:(",
      "field 'source' takes one value",
      "repeat the field: (source:a or source:b)"),
    WrongQuery(
      "date:yesterday", at: 5, "yesterday",
      "'yesterday' is no date",
      "dates are 2017, 2017-02 or 2017-02-28, ranges 2017-02..2017-03 or 2017.."),
    WrongQuery(
      "date:28-02-2017", at: 5, "28-02-2017",
      "'28-02-2017' is no date",
      "dates are 2017, 2017-02 or 2017-02-28, ranges 2017-02..2017-03 or 2017.."),
    WrongQuery(
      "date:2017-13", at: 5, "2017-13",
      "'2017-13' is not in the calendar",
      "dates are year, month, day: 2017-02-28"),
    WrongQuery(
      "date:2017-02-30", at: 5, "2017-02-30",
      "'2017-02-30' is not in the calendar",
      "dates are year, month, day: 2017-02-28"),
    WrongQuery(
      "date:2017-03..2017-02", at: 5, "2017-03..2017-02",
      "the range ends before it begins: 2017-03 to 2017-02",
      "did you mean 2017-02..2017-03?"),
    WrongQuery(
      "date:..", at: 5, "..",
      "'..' is no date",
      "dates are 2017, 2017-02 or 2017-02-28, ranges 2017-02..2017-03 or 2017.."),
    WrongQuery(
      "date:2017-2", at: 5, "2017-2",
      "'2017-2' is no date",
      "dates are 2017, 2017-02 or 2017-02-28, ranges 2017-02..2017-03 or 2017.."),
    WrongQuery(
      "talks within sentnce", at: 13, "sentnce",
      "no layer named 'sentnce'",
      "did you mean 'sentence'?"),
    WrongQuery(
      #"talks within ""#, at: 13, #"""#,
      #"'"' has no closing '"'"#,
      #"opened here; close it with ""#),
    WrongQuery(
      "talks outside foo", at: 14, "foo",
      "no layer named 'foo'",
      "layers: paragraph, sentence, title, story, chrome, mention, time, quote, person, organization, group, event, place"
    ),
    WrongQuery(
      "talks outside -syria", at: 6, "outside",
      "'outside' has nothing after it",
      #"complete it, or search the word itself: "outside""#),
    WrongQuery(
      "talks within source:AFP", at: 13, "source:",
      "'within' joins places in the text, and 'source:' only chooses documents",
      "name a layer or a region; fields stand in front: source:AFP talks within sentence"),
    WrongQuery(
      "sentence containing talks", at: 0, "sentence ",
      "the word 'sentence' has nothing inside it",
      "for the regions of the layer write <sentence>"),
    WrongQuery(
      "(talks syria) containing moscow", at: 0, "(talks syria) ",
      "'containing' joins places in the text, and 'talks syria' only chooses documents",
      "name what holds it: <quote> containing (a b)"),
    WrongQuery(
      "source:AFP containing talks", at: 0, "source:AFP ",
      "'containing' joins places in the text, and 'source:afp' only chooses documents",
      "name what holds it: <quote> containing (a b)"),
    WrongQuery(
      "talks containing", at: 6, "containing",
      "'containing' has nothing after it",
      #"complete it, or search the word itself: "containing""#),
    WrongQuery(
      "talks within sentence syria", at: 22, "syria",
      "'syria' follows what 'within' belongs to",
      "put what comes before into parentheses, or this in front"),
    WrongQuery(
      "talks within sentence or syria", at: 22, "or",
      "'or' follows what 'within' belongs to",
      "put what comes before into parentheses, or this in front"),
    WrongQuery(
      "talks within sentence near/5 syria", at: 22, "near/5",
      "'near/5' follows what 'within' belongs to",
      "put what comes before into parentheses, or this in front"),
    WrongQuery(
      "<persn>", at: 1, "persn",
      "no layer named 'persn'",
      "did you mean 'person'?"),
    WrongQuery(
      #"<person foo="x">"#, at: 8, "foo",
      "layer 'person' has no value named 'foo'",
      "values: kind, entity, role, basis"),
    WrongQuery(
      #"<person speaker="x">"#, at: 8, "speaker",
      "layer 'person' has no value named 'speaker'",
      "values: kind, entity, role, basis"),
    WrongQuery(
      "<quote speaker>", at: 7, "speaker",
      "'speaker' is compared with nothing",
      #"write speaker="…""#),
    WrongQuery(
      "<quote speaker=>", at: 14, "=",
      "'speaker' is compared with nothing",
      #"write speaker="…""#),
    WrongQuery(
      #"<sentence="x">"#, at: 9, "=",
      "regions of 'sentence' carry no values",
      "write <sentence>"),
    WrongQuery(
      "</quote>", at: 0, "</quote>",
      "'</quote>' closes nothing: a region is named whole",
      "write <quote> for the whole region"),
    WrongQuery(
      #"<quote speaker="Mattis" talks"#, at: 0, "<",
      "'<' has no closing '>'",
      "opened here; close it with >"),
    WrongQuery(
      "< 5", at: 0, "<",
      "'<' means nothing here",
      #"in double quotes it is searched as text: "<""#),
    WrongQuery(
      #"[lemma="say"]"#, at: 1, "lemma",
      "tokens have no value named 'lemma'",
      #"write [word="met"], or [] for any token"#),
    WrongQuery(
      #"[word!="the"]"#, at: 0, #"[word!="the"]"#,
      "the condition only says what the token is not",
      #"say also what it is, or put a word beside it: "a" [word!="the"]"#),
    WrongQuery(
      #"[word="met" & ]"#, at: 14, "]",
      "']' means nothing here",
      #"in double quotes it is searched as text: "]""#),
    WrongQuery(
      "[word]", at: 1, "word",
      "'word' is compared with nothing",
      #"write word="…""#),
    WrongQuery(
      #"[word="military cooperation"]"#, at: 6, #""military cooperation""#,
      #""military cooperation" is 2 tokens, and the condition is on one"#,
      "write the phrase without the brackets"),
    WrongQuery(
      "[]", at: 0, "[]",
      "'[]' alone matches every token",
      #"put a word beside it: "a" [] "b""#),
    WrongQuery(
      "[]{0,3}", at: 0, "[]{0,3}",
      "'[]' alone matches every token",
      #"put a word beside it: "a" [] "b""#),
    WrongQuery(
      #""a" []{0,} "b""#, at: 6, "{0,}",
      "the repetition has no upper bound",
      "give it a bound: {0,10}"),
    WrongQuery(
      #""a" []* "b""#, at: 6, "*",
      "the repetition has no upper bound",
      "give it a bound: {0,10}"),
    WrongQuery(
      #""a" []+ "b""#, at: 6, "+",
      "the repetition has no upper bound",
      "give it a bound: {1,10}"),
    WrongQuery(
      #""a" []{3,1} "b""#, at: 6, "{3,1}",
      "no number is at least 3 and at most 1",
      "did you mean {1,3}?"),
    WrongQuery(
      #""a" []{x} "b""#, at: 6, "{x}",
      "'{x}' is no number of times",
      "write {2}, {1,3} or {0,4}"),
    WrongQuery(
      #""a" []{0} "b""#, at: 6, "{0}",
      "'{0}' leaves nothing to find",
      "write {2}, {1,3} or {0,4}"),
    WrongQuery(
      #""a" []{0,500} "b""#, at: 6, "{0,500}",
      "500 times in a row; the limit is 100",
      "for longer stretches ask for both inside one region, or use at most 100"),
    WrongQuery(
      #"("a"){0,2}"#, at: 0, #"("a"){0,2}"#,
      "the pattern can match nothing at all",
      "one part at least must be there: leave out its '?' or {0,…}"),
    WrongQuery(
      #""a"? []?"#, at: 0, #""a"? []?"#,
      "the pattern can match nothing at all",
      "one part at least must be there: leave out its '?' or {0,…}"),
    WrongQuery(
      "{2}", at: 0, "{2}",
      "'{2}' follows nothing that it could repeat",
      #"write it right after a part: "very"{1,3}"#),
    WrongQuery(
      #""a" {2}"#, at: 4, "{2}",
      "'{2}' follows nothing that it could repeat",
      #"write it right after a part: "very"{1,3}"#),
    WrongQuery(
      #"(a b) [] "c""#, at: 0, "(a b)",
      "'a sequence' joins places in the text, and 'a b' only chooses documents",
      "leave it out there, and put it beside the whole with 'and'"),
    WrongQuery(
      "! talks", at: 0, "!",
      "'!' means nothing here",
      "write -talks or not talks"),
    WrongQuery(
      "talks ]", at: 6, "]",
      "']' means nothing here",
      #"in double quotes it is searched as text: "]""#),
    WrongQuery(
      "talks }", at: 6, "}",
      "'}' means nothing here",
      #"in double quotes it is searched as text: "}""#),
    WrongQuery(
      "talks | | syria", at: 6, "|",
      "'|' has nothing after it",
      #"complete it, or search the word itself: "|""#),
    WrongQuery(
      "(source:AFP){2}", at: 0, "(source:AFP)",
      "'a repetition' joins places in the text, and 'source:afp' only chooses documents",
      "leave it out there, and put it beside the whole with 'and'"),
  ]
}
