// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program to see from outside when its window is painted: notes the time of each picture that
// goes to the X server in the file FIRSTPAINT_FILE (nanoseconds of CLOCK_MONOTONIC, a line each).
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

typedef struct
{
    unsigned int sequence;
} cookie_t;

static void note(void)
{
    static int file = -1;
    struct timespec now;
    char line[32];
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (file < 0) {
        const char *name = getenv("FIRSTPAINT_FILE");
        file = name ? open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    }
    if (file >= 0) {
        const int length = snprintf(line, sizeof line, "%lld\n", (long long)now.tv_sec * 1000000000LL + now.tv_nsec);
        if (write(file, line, (size_t)length) < 0)
            _exit(3);
    }
}

// The platform plugin brings these libraries along, out of sight of RTLD_NEXT.
static void *real_of(const char *library, const char *name)
{
    void *opened = dlopen(library, RTLD_LAZY);
    void *found = opened ? dlsym(opened, name) : NULL;
    if (!found)
        _exit(4);
    return found;
}

cookie_t xcb_put_image(void *c, uint8_t format, uint32_t drawable, uint32_t gc, uint16_t width, uint16_t height,
                       int16_t x, int16_t y, uint8_t pad, uint8_t depth, uint32_t length, const uint8_t *data)
{
    static cookie_t (*real)(void *, uint8_t, uint32_t, uint32_t, uint16_t, uint16_t, int16_t, int16_t, uint8_t, uint8_t,
                            uint32_t, const uint8_t *);
    if (!real)
        *(void **)&real = real_of("libxcb.so.1", "xcb_put_image");
    if (width > 200)
        note();
    return real(c, format, drawable, gc, width, height, x, y, pad, depth, length, data);
}

cookie_t xcb_shm_put_image(void *c, uint32_t drawable, uint32_t gc, uint16_t total_width, uint16_t total_height,
                           uint16_t sx, uint16_t sy, uint16_t width, uint16_t height, int16_t dx, int16_t dy,
                           uint8_t depth, uint8_t format, uint8_t event, uint32_t segment, uint32_t offset)
{
    static cookie_t (*real)(void *, uint32_t, uint32_t, uint16_t, uint16_t, uint16_t, uint16_t, uint16_t, uint16_t,
                            int16_t, int16_t, uint8_t, uint8_t, uint8_t, uint32_t, uint32_t);
    if (!real)
        *(void **)&real = real_of("libxcb-shm.so.0", "xcb_shm_put_image");
    if (width > 200)
        note();
    return real(c, drawable, gc, total_width, total_height, sx, sy, width, height, dx, dy, depth, format, event, segment,
                offset);
}

// Pictures after the first may go from a buffer that the X server holds already.
cookie_t xcb_copy_area(void *c, uint32_t source, uint32_t drawable, uint32_t gc, int16_t sx, int16_t sy, int16_t dx,
                       int16_t dy, uint16_t width, uint16_t height)
{
    static cookie_t (*real)(void *, uint32_t, uint32_t, uint32_t, int16_t, int16_t, int16_t, int16_t, uint16_t,
                            uint16_t);
    if (!real)
        *(void **)&real = real_of("libxcb.so.1", "xcb_copy_area");
    if (width > 200)
        note();
    return real(c, source, drawable, gc, sx, sy, dx, dy, width, height);
}
