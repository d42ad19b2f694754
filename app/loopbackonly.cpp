// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loopbackonly.h"

#include <atomic>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<bool> loopbackOnly = false;

long plainBind(int descriptor, const void *address, socklen_t length)
{
    return ::syscall(SYS_bind, descriptor, address, length);
}

} // namespace

// Takes the place of the C library's bind() for the whole process: the dynamic linker looks into the program first.
extern "C" __attribute__((visibility("default"))) int bind(int descriptor, const struct sockaddr *address,
                                                           socklen_t length) noexcept
{
    if (!loopbackOnly || !address)
        return int(plainBind(descriptor, address, length));
    if (address->sa_family == AF_INET && length >= sizeof(sockaddr_in)) {
        sockaddr_in ip4 = {};
        std::memcpy(&ip4, address, sizeof ip4);
        if (ip4.sin_addr.s_addr == htonl(INADDR_ANY))
            ip4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return int(plainBind(descriptor, &ip4, sizeof ip4));
    }
    if (address->sa_family == AF_INET6 && length >= sizeof(sockaddr_in6)) {
        sockaddr_in6 ip6 = {};
        std::memcpy(&ip6, address, sizeof ip6);
        if (IN6_IS_ADDR_UNSPECIFIED(&ip6.sin6_addr)) {
            // The IPv4 loopback in IPv6 form: a socket for both, as Qt makes it, is then reached as 127.0.0.1.
            ip6.sin6_addr = in6_addr{{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 127, 0, 0, 1}}};
        }
        return int(plainBind(descriptor, &ip6, sizeof ip6));
    }
    return int(plainBind(descriptor, address, length));
}

namespace vhm24::app {

void listenOnLoopbackOnly() { loopbackOnly = true; }

} // namespace vhm24::app
