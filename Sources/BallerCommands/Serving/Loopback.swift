import BallerWeb

/// The addresses that only this machine can reach.
enum Loopback {
    /// True for `localhost`, `127.0.0.0/8`, `::1` and their IPv4-in-IPv6 forms; a name that merely looks similar may
    /// belong to anybody.
    static func contains(_ host: String) -> Bool {
        if host.lowercased() == "localhost" { return true }
        return IPAddress(host)?.isLoopback == true
    }
}
