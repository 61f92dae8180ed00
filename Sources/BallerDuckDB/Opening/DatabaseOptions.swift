import Foundation

/// How to open a database; limits apply to each open database separately.
package struct DatabaseOptions: Sendable {
    package enum Access: Sendable {
        case readOnly
        case readWrite
    }

    package var access: Access
    /// Threads the engine may use for one statement, including the calling one; `nil` lets the engine decide.
    package var threads: Int?
    package var memoryLimitBytes: Int?
    /// Where statements spill data beyond the memory limit; the open database retains it.
    ///
    /// Every database that may spill needs one: otherwise the engine uses a folder next to the file, or in the working
    /// folder, which others use too.
    package var spillFolder: SpillFolder?
    /// The one folder that SQL may write files to where it may not access any other.
    package var exportFolder: SpillFolder?
    /// If false, SQL may not access any file but the opened ones.
    package var allowsExternalAccess: Bool
    /// If true, later changes of settings are refused.
    package var locksConfiguration: Bool
    /// The oldest engine that must be able to read a new file, such as `v1.2.0`; `nil` is the engine's default.
    package var storageVersion: String?
    /// If true, `Connection.progress` reports a statement's progress, at a small cost.
    ///
    /// Cannot be combined with `locksConfiguration`: the engine turns it on per connection.
    package var tracksProgress: Bool
    /// Additional engine settings by name, applied on opening.
    package var settings: [String: String]

    package init(
        access: Access = .readOnly,
        threads: Int? = nil,
        memoryLimitBytes: Int? = nil,
        spillFolder: SpillFolder? = nil,
        exportFolder: SpillFolder? = nil,
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
        self.exportFolder = exportFolder
        self.allowsExternalAccess = allowsExternalAccess
        self.locksConfiguration = locksConfiguration
        self.storageVersion = storageVersion
        self.tracksProgress = tracksProgress
        self.settings = settings
    }

    /// The settings that the engine needs before it opens the file; it never downloads an extension.
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

    /// The settings applied once the file is open, in the only order that works: the lock comes last.
    var sealingSettings: [(name: String, value: String)] {
        var all: [(name: String, value: String)] = []
        if !allowsExternalAccess, let exportFolder {
            let path = exportFolder.url.path(percentEncoded: false).replacing("'", with: "''")
            all.append(("allowed_directories", "['\(path)']"))
        }
        if !allowsExternalAccess { all.append(("enable_external_access", "false")) }
        if locksConfiguration { all.append(("lock_configuration", "true")) }
        return all
    }
}
