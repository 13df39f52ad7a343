// The layers that Dateline writes: one line each in `all`, one list of values each below.

extension LayerSchema {
  /// What a reader knows of the parts of a page by its structure.
  ///
  /// It tells the rules for stories what they cannot see in the text and is not kept in segments.
  package static let block = LayerSchema("block", BlockAttribute.self)
  package static let paragraph = LayerSchema("paragraph", ParagraphAttribute.self)
  package static let sentence = LayerSchema("sentence")
  package static let title = LayerSchema("title")
  package static let dateline = LayerSchema("dateline")
  package static let story = LayerSchema("story", StoryAttribute.self)
  package static let chrome = LayerSchema("chrome", ChromeAttribute.self)
  package static let `repeat` = LayerSchema("repeat", RepeatAttribute.self)
  package static let mention = LayerSchema("mention", MentionAttribute.self)
  package static let time = LayerSchema("time", TimeAttribute.self)
  package static let quote = LayerSchema("quote", QuoteAttribute.self)

  /// All of them, readers' layers before annotators'.
  package static let all: [LayerSchema] = [
    .paragraph, .title, .dateline, .story, .chrome, .repeat, .sentence, .mention, .time, .quote,
  ]
}

/// What the structure of a page says of one of its parts.
package enum BlockAttribute: Int, LayerAttribute {
  /// `text`, `title`, `heading`, or one of the kinds of ``ChromeAttribute/kind``.
  case kind
  /// The rule that says so, for `why`.
  case rule
}

package enum ParagraphAttribute: Int, LayerAttribute {
  /// The language by ISO 639-1, `en`, or `und` where it is not determined.
  case language
}

/// What is known of one story: a page may hold several, each with a dateline of its own.
package enum StoryAttribute: Int, LayerAttribute {
  /// The headline, without mark-up; empty where there is none.
  case title
  /// The agency of the dateline or byline: `AFP`.
  case agency
  /// The place of the dateline: `Moscow`.
  case place
  /// The day it was written, `2017-02-28`; empty where nothing says so.
  case date
  /// Where the date comes from: `dateline`, `field`, `json-ld`, `meta`, `microdata`, `time`, `mail`,
  /// `feed`, `nitf`, `newsml`, `byline`, `header`, `url`, `name`, or `none`.
  case dateBasis
  /// The language by ISO 639-1, `en`, or `und` where it is not determined.
  case language
}

/// Why a stretch is not part of a story.
package enum ChromeAttribute: Int, LayerAttribute {
  /// `menu`, `links`, `teaser`, `footer`, `subscription`, `share`, `caption`, `header`, `markup`;
  /// on web pages also `cookie` and `comment`, in mail `reply` (quoted messages) and `signature`;
  /// `user` where a pattern of the user's marked it.
  case kind
  /// The rule that marked it, for `why`.
  case rule
}

/// A passage that stands earlier on the same page as well.
package enum RepeatAttribute: Int, LayerAttribute {
  /// `whole`, or `cut` where the copy breaks off or begins in the middle.
  case kind
  /// The document's byte offset of the copy that counts: the fullest, and of equals the first.
  case original
}

/// A name in the text; the span leaves out titles and possessives.
package enum MentionAttribute: Int, LayerAttribute {
  /// `person`, `organization`, `place`, `group`, `event`, `other`.
  case kind
  /// The full name that the form stands for inside its story.
  case entity
  /// Titles and roles beside the name: `Russian Defence Minister`.
  case role
  /// The rule that found it and what it used, for `why`.
  case basis
}

/// A time expression, after TIMEX3 (ISO 24617-1).
package enum TimeAttribute: Int, LayerAttribute {
  /// `DATE`, `TIME`, `DURATION`, `SET`.
  case type
  /// `2017-02-28`, `2017-W07`, `P3D`, `XXXX-WXX-3`.
  case value
  /// The rule and the anchor it used: `weekday before the dateline of 2017-02-28`.
  case basis
  /// The value of the other possible reading; empty where there is none.
  case alternative
}

/// Reported speech; the span is the words between the marks, or the reported clause.
package enum QuoteAttribute: Int, LayerAttribute {
  /// `direct`, `mixed`, `indirect`.
  case kind
  /// The speaker's full name inside the story; empty where it is not known.
  case speaker
  /// The words that introduce it: `said`, `told reporters`.
  case cue
  /// The speaker as written: `he`, `minister Sergei Shoigu`.
  case mention
  /// The rule that chose the speaker, for `why`.
  case basis
  /// Byte offsets in the document of `mention` and `cue`, half open; empty where there is none.
  case mentionStart, mentionEnd, cueStart, cueEnd
}
