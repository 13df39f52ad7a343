/// Pages about invented places, as messy as saved pages are.
enum InventedPages {
  /// Two stories a line apart, the second a teaser, under a date and above links and rights.
  static let twoStories = """
     date 2019-05-04 |
    |.
    |

    by Staff Writers
    Velmora (AFP) May 4, 2019
    Rain fell on the whole valley for a third day on Saturday, the weather office said.
    The minister, Ana Belo, said the river had "never been so high" in her lifetime.
    Ostrava (KNB) May 3, 2019
    The harbour of Ostrava opened again after a strike of five weeks, and the first of forty ships left at noon ... read more
    Related Links
    Learn about rivers at ValleyWire.example
    |
    |All content is Copyright 1999-2019 - Valley Wire. Privacy Policy and terms of use apply to all pages.
    """

  /// A story with an inset between its dateline and its text, and a second inset after it.
  static let interrupted = """
    . Valley Wire .
    WEATHER
    Velmora closes its schools as the river rises
    by Staff Writers
    Velmora (AFP) May 6, 2019


    Farmers ask for help
    Ostrava (AFP) May 6, 2019 - Farmers in the east asked the government for help on Monday, saying a third of the wheat was lost.

    "We have nothing left to sow," Marek Tolan said at a market in Ostrava.

    The schools of Velmora were closed on Monday as the river rose to the doors of the town hall.

    "We will not send children through water," mayor Ilse Brandt told reporters.

    - 'Ten days' -

    Pupils may stay at home for ten days, the town said.

    Bridge gives way
    Karst (AFP) May 6, 2019 - A bridge of the last century gave way near Karst, and nobody was hurt.

    "We have nothing left to sow," Marek Tolan said at a market in Ostrava.


    Comment on this article using your Facebook or Twitter login.

    Thanks for being here;
    We need your help. Our news coverage takes time and effort to publish.
    Please become a regular supporter or make a one off contribution.
    $5 Billed Once
    credit card or paypal

    Related Links
    Previous Report
    WEATHER
    Snow in the hills of Karst delays the spring
    Karst (AFP) May 5, 2019
    Snow fell in the hills above Karst on Sunday, a month later than the oldest farmers remember, and ... read more


    WEATHER
    Storm names run out

    Why the valley floods

    WEATHER
    New satellite sees the rain

    The content herein is Copyright 1999-2019 - Valley Wire. We use cookies; see our Privacy Policy.
    """

  /// A page printed twice over, its byline between the copies, headlines between bars after it.
  static let printedTwice = """
    Ports of two lands to open again
    London: The ports of Velmora and Karst will open again on Monday, their ministers said.
    "The ships will sail," minister Joris Hale said after talks with his
    By AFP
    September 18, 2015
    London: The ports of Velmora and Karst will open again on Monday, their ministers said.
    "The ships will sail," minister Joris Hale said after talks with his neighbour.
    The strike has cost both lands dear.
    "The ships will sail," minister Joris Hale said after talks with his neighbour.
    -
    Bread grows dearer in the north
    -
    Who will pay for the new bridge?
    -
    Team wins the cup again
    """

  /// No dateline, other scripts, share bars between title and text, a list of headlines behind.
  static let undated = """
    Velmora and Karst to hold talks Wednesday

    ПОДЕЛИТЬСЯ

    Velmora and Karst to hold talks Wednesday

    Envoys of Velmora and Karst will hold another round of talks on Wednesday, AFP reports.

    "We shall see," Joris Hale said.

    Читайте также
    Hale writes to the emir
    New trees lit up in Karst

    Exchange Rates

     517.57  course up  606.65  course up

    Алматы

    Редакция Advertising
    """

  /// Blank lines between paragraphs, a mark of a template, links under a heading inside.
  static let withInsets = """
    Generals agree on ‘better lines’ after ‘incidents’ in the strait

    The first meeting of the generals since 2014 led to better lines between them, an office said Thursday.

    Related stories

    Navy finds lost boat

    Strait closed for a day

    {banner}The talks were held for months in the dark, two officials said on Thursday.

    Photo: Karst Navy

    “Our leaders will try to find a way,” Hale said in Velmora.

    Most Popular

    Load more
    """

  /// Agency copy: lines cut at a width, indents for paragraphs, figures at the end.
  static let wire = """
    VELMORA, Dec 31 - Rain fell on the whole valley for a third day
    and the river rose by two metres, the weather office said.
        Roads were closed in the north, and several hundred people
    left their houses.
        Rain in mm
        Velmora 30.1 vs 12.5
        Karst 11.0 vs 2.5
        Ostrava 9.0 vs 3.1
        Brandt 8.0 vs 3.1
        Hale 4.0 vs 2.2
        Tolan 4.0 vs 2.2
    """

  /// Navigation before the headline, a byline with a date after it, in German.
  static let german = """
    Startseite
    Suche
    Anmelden

    Regen sperrt die Straßen im Norden von Velmora

    By Jane Doe, dpa
    Published: 4 May 2019, 10:15 GMT

    Der Regen fiel auch am Montag auf das ganze Tal, und die Straßen im Norden sind gesperrt.

    „Wir warten auf den Fluss“, sagte der Minister, der mit dem Auto nach Karst fuhr.

    Das könnte Sie auch interessieren
    Neue Brücke für Karst
    Preis für Brot steigt

    © 2019 Talbote. Alle Rechte vorbehalten.
    """

  /// A story without a dateline above two with one.
  static let prelude = """
    Valley counts the cost of the flood

    The flood of this spring cost the valley more than any before it, a bank said in a report.

    It put the loss at a tenth of what the land earns in a year, and said the bridges came first.

    The government said it would read the report with care before it spoke of money.

    Karst asks for a dam
    KARST, May 7, 2019 (KNB) - The town of Karst asked the government for a dam on Tuesday.

    "We have asked before," mayor Ilse Brandt said.
    """
}
