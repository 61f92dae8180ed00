#include <libxml/xmlversion.h>
// A libxml2 built with ICU would bring ICU's own headers, which clash with those of Foundation. Only pointers to the
// structure that differs are ever used.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
