import Foundation

/// How a database is opened; limits are of one open database, and two that are open at once do not know each other.
package struct DatabaseOptions: Sendable {
    package enum Access: Sendable {
        case readOnly
        case readWrite
    }

    package var access: Access
    /// Threads that the engine may use for one statement, the calling one included; `nil` leaves it to the engine.
    package var threads: Int?
    package var memoryLimitBytes: Int?
    /// Where statements spill that outgrow the memory limit; the open database keeps it.
    ///
    /// Every database that may spill needs one: without it the engine takes a folder beside the file, or in the working
    /// folder, that others take too.
    package var spillFolder: SpillFolder?
    /// False forbids SQL to reach any file but the opened ones.
    package var allowsExternalAccess: Bool
    /// True refuses every later change of a setting.
    package var locksConfiguration: Bool
    /// The oldest engine that must be able to read a new file, such as `v1.2.0`; `nil` takes the engine's default.
    package var storageVersion: String?
    /// True makes `Connection.progress` tell how far a statement is, at a small cost.
    ///
    /// Not together with `locksConfiguration`: the engine turns it on for each connection.
    package var tracksProgress: Bool
    /// Further settings of the engine by name, applied when it opens.
    package var settings: [String: String]

    package init(
        access: Access = .readOnly,
        threads: Int? = nil,
        memoryLimitBytes: Int? = nil,
        spillFolder: SpillFolder? = nil,
        allowsExternalAccess: Bool = true,
        locksConfiguration: Bool = false,
        storageVersion: String? = nil,
        tracksProgress: Bool = false,
        settings: [String: String] = [:]
    ) {
        self.access = access
        self.threads = threads
        self.memoryLimitBytes = memoryLimitBytes
        self.spillFolder = spillFolder
        self.allowsExternalAccess = allowsExternalAccess
        self.locksConfiguration = locksConfiguration
        self.storageVersion = storageVersion
        self.tracksProgress = tracksProgress
        self.settings = settings
    }

    /// The settings that the engine wants before it opens the file; no extension is ever fetched.
    var openingSettings: [(name: String, value: String)] {
        var all = [
            (name: "access_mode", value: access == .readOnly ? "READ_ONLY" : "READ_WRITE"),
            (name: "autoinstall_known_extensions", value: "false"),
            (name: "autoload_known_extensions", value: "false"),
        ]
        if let threads { all.append(("threads", String(threads))) }
        if let memoryLimitBytes { all.append(("max_memory", "\(memoryLimitBytes)B")) }
        if let spillFolder { all.append(("temp_directory", spillFolder.url.path(percentEncoded: false))) }
        if let storageVersion { all.append(("storage_compatibility_version", storageVersion)) }
        all += settings.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
        return all
    }

    /// The settings that close the door once the file is open, in the only order that works: the lock is last.
    var sealingSettings: [(name: String, value: String)] {
        var all: [(name: String, value: String)] = []
        if !allowsExternalAccess { all.append(("enable_external_access", "false")) }
        if locksConfiguration { all.append(("lock_configuration", "true")) }
        return all
    }
}
