// SPDX-License-Identifier: GPL-3.0-or-later
/*
 *
 * A library for LD_PRELOAD: counts the calls of a program that write below one folder, and makes the n-th fail.
 *   FAILNTH_FOLDER  only calls about files in this folder count (the folder itself included)
 *   FAILNTH_N       which call fails, from 1; 0 or nothing: none
 *   FAILNTH_STICKY  1: every later one fails, too, as on a disk that stays full
 *   FAILNTH_ERRNO   with which number; ENOSPC if nothing is said
 *   FAILNTH_SHORT   1: a write that is to fail writes half of its bytes and says so
 *   FAILNTH_KILL    1: instead of failing, the program is killed before the call
 *   FAILNTH_COUNT   the file that gets the number of calls seen when the program ends
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long calls = 0;

static long number(const char *name)
{
    const char *text = getenv(name);
    return text && *text ? atol(text) : 0;
}

static int isBelow(const char *path)
{
    const char *folder = getenv("FAILNTH_FOLDER");
    size_t length = folder ? strlen(folder) : 0;
    return length && path && strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

static int isOpenBelow(int file)
{
    char link[64];
    char path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = '\0';
    return isBelow(path);
}

/* Counts a call; says whether it is to fail, and sets errno then. */
static int fails(int counts)
{
    if (!counts)
        return 0;
    pthread_mutex_lock(&lock);
    long call = ++calls;
    pthread_mutex_unlock(&lock);
    long wanted = number("FAILNTH_N");
    if (!wanted || call < wanted || (call > wanted && !number("FAILNTH_STICKY")))
        return 0;
    if (number("FAILNTH_KILL"))
        kill(getpid(), SIGKILL);
    long code = number("FAILNTH_ERRNO");
    errno = code ? (int)code : ENOSPC;
    return 1;
}

#define REAL(type, name, ...)                                                                                          \
    static type (*real)(__VA_ARGS__);                                                                                  \
    if (!real)                                                                                                         \
        *(void **)&real = dlsym(RTLD_NEXT, #name)

static size_t half(size_t count)
{
    return number("FAILNTH_SHORT") && count > 1 ? count / 2 : 0;
}

ssize_t write(int file, const void *bytes, size_t count)
{
    REAL(ssize_t, write, int, const void *, size_t);
    if (!fails(isOpenBelow(file)))
        return real(file, bytes, count);
    return half(count) ? real(file, bytes, half(count)) : -1;
}

#define PWRITE(name, offset_type)                                                                                      \
    ssize_t name(int file, const void *bytes, size_t count, offset_type offset)                                       \
    {                                                                                                                  \
        REAL(ssize_t, name, int, const void *, size_t, offset_type);                                                   \
        if (!fails(isOpenBelow(file)))                                                                                 \
            return real(file, bytes, count, offset);                                                                   \
        return half(count) ? real(file, bytes, half(count), offset) : -1;                                             \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define ON_FILE(name)                                                                                                  \
    int name(int file)                                                                                                 \
    {                                                                                                                  \
        REAL(int, name, int);                                                                                          \
        return fails(isOpenBelow(file)) ? -1 : real(file);                                                             \
    }
ON_FILE(fsync)
ON_FILE(fdatasync)

#define TRUNCATE(name, size_type)                                                                                      \
    int name(int file, size_type size)                                                                                 \
    {                                                                                                                  \
        REAL(int, name, int, size_type);                                                                               \
        return fails(isOpenBelow(file)) ? -1 : real(file, size);                                                       \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

int unlink(const char *path)
{
    REAL(int, unlink, const char *);
    return fails(isBelow(path)) ? -1 : real(path);
}

int unlinkat(int folder, const char *path, int flags)
{
    REAL(int, unlinkat, int, const char *, int);
    return fails(isBelow(path)) ? -1 : real(folder, path, flags);
}

int rename(const char *from, const char *to)
{
    REAL(int, rename, const char *, const char *);
    return fails(isBelow(from) || isBelow(to)) ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    REAL(int, renameat2, int, const char *, int, const char *, unsigned);
    return fails(isBelow(from) || isBelow(to)) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to)
{
    REAL(int, link, const char *, const char *);
    return fails(isBelow(from) || isBelow(to)) ? -1 : real(from, to);
}

int mkdir(const char *path, mode_t mode)
{
    REAL(int, mkdir, const char *, mode_t);
    return fails(isBelow(path)) ? -1 : real(path, mode);
}

/* Only opening for writing counts; a folder or file that is opened for reading takes no room. */
static int opensForWriting(const char *path, int flags)
{
    return (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) && isBelow(path);
}

#define OPEN(name)                                                                                                     \
    int name(const char *path, int flags, ...)                                                                         \
    {                                                                                                                  \
        REAL(int, name, const char *, int, ...);                                                                       \
        mode_t mode = 0;                                                                                               \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                                           \
            va_list more;                                                                                              \
            va_start(more, flags);                                                                                     \
            mode = va_arg(more, mode_t);                                                                               \
            va_end(more);                                                                                              \
        }                                                                                                              \
        return fails(opensForWriting(path, flags)) ? -1 : real(path, flags, mode);                                     \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                                                   \
    int name(int folder, const char *path, int flags, ...)                                                             \
    {                                                                                                                  \
        REAL(int, name, int, const char *, int, ...);                                                                  \
        mode_t mode = 0;                                                                                               \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                                           \
            va_list more;                                                                                              \
            va_start(more, flags);                                                                                     \
            mode = va_arg(more, mode_t);                                                                               \
            va_end(more);                                                                                              \
        }                                                                                                              \
        return fails(opensForWriting(path, flags)) ? -1 : real(folder, path, flags, mode);                             \
    }
OPENAT(openat)
OPENAT(openat64)

__attribute__((destructor)) static void tell(void)
{
    const char *path = getenv("FAILNTH_COUNT");
    if (!path || !*path)
        return;
    FILE *file = fopen(path, "we");
    if (!file)
        return;
    fprintf(file, "%ld\n", calls);
    fclose(file);
}
