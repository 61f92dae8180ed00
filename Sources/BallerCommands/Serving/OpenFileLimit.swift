import BallerCore
import BallerWeb
import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The process's limit of file descriptors, and how many connections it allows.
///
/// A process that runs out of descriptors dies: the system library opens files of its own and cannot handle a refusal.
struct OpenFileLimit {
    /// What artifacts, logs, event loops and the system library may need in addition to connections.
    private static let reserve = 64 + ConnectionLimits.surplus
    /// A higher limit is of no use, and some systems report absurdly high ones.
    private static let ceiling: rlim_t = 65_536
    private static let fewest = 16

    /// Total descriptors.
    let total: Int
    /// Descriptors that are already open or reserved.
    let taken: Int

    /// Raises the soft limit as far as the hard one allows.
    static func raised() -> OpenFileLimit {
        var limit = rlimit()
        getrlimit(resource, &limit)
        let wanted = min(limit.rlim_max, ceiling)
        if limit.rlim_cur < wanted {
            limit.rlim_cur = wanted
            setrlimit(resource, &limit)
            getrlimit(resource, &limit)
        }
        // An event loop uses three, and there is one per core.
        let loops = 3 * ProcessInfo.processInfo.activeProcessorCount
        return OpenFileLimit(total: Int(min(limit.rlim_cur, rlim_t(Int32.max))), taken: openCount + loops + reserve)
    }

    /// Limits that fit: fewer connections than wanted if descriptors are scarce.
    ///
    /// - Throws: `OpenFileError` if there is no room for a server.
    func fitting(_ wanted: ConnectionLimits) throws(OpenFileError) -> ConnectionLimits {
        let room = total - taken
        guard room >= Self.fewest else { throw .tooFew(limit: total, needed: taken + Self.fewest) }
        var limits = wanted
        guard room < wanted.total else { return limits }
        limits.total = room
        // A single address must not use up the room for all others.
        limits.perAddress = min(wanted.perAddress, room - room / 4)
        return limits
    }

    private static var openCount: Int {
        let names = try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd")
        return names?.count ?? 16
    }

    #if canImport(Glibc)
    private static let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
    private static let resource = RLIMIT_NOFILE
    #endif
}

/// Too few descriptors to serve at all.
enum OpenFileError: BallerError {
    case tooFew(limit: Int, needed: Int)

    var code: String { "serve.open_file_limit" }

    var message: String {
        switch self {
        case .tooFew(let limit, let needed):
            "The process may open only \(limit) files, but serving needs at least \(needed): raise the limit (ulimit -n)."
        }
    }

    var severity: ErrorSeverity { .failure }
}
