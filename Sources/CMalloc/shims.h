#ifndef CMALLOC_SHIMS_H
#define CMALLOC_SHIMS_H

// The allocator's own calls, which the module of the C library leaves out.

#include <malloc.h>

#endif
