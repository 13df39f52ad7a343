#ifndef CLIBXML2_SHIMS_H
#define CLIBXML2_SHIMS_H

// libxml2's parsers of HTML and XML, as far as a reader of events needs them.

// The headers of ICU that libxml2 may have been built with clash with Foundation's copy of them;
// nothing of theirs is used here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#endif
