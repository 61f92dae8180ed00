import ArgumentParser
import BallerArtifact
import Configuration
import Foundation

/// The options of every command.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Read settings from this file instead of baller.yaml.", valueName: "file"))
    var config: String?

    @Flag(name: .shortAndLong, help: "Print only results and errors.")
    var quiet = false

    var terminal: Terminal { Terminal(isQuiet: quiet) }

    /// The settings in force, overridden by this command's flags.
    func settings(_ flags: [(any DocumentedSetting, ConfigValue?)] = []) async throws -> Settings {
        let given = flags.compactMap { setting, value in value.map { (setting.key, $0) } }
        return try await Settings(flags: Dictionary(given) { _, last in last }, file: config)
    }
}

/// The option of commands that work on a store.
struct StoreOption: ParsableArguments {
    @Option(help: ArgumentHelp("The artifact store.", valueName: "folder"))
    var store: String?

    var flag: (any DocumentedSetting, ConfigValue?) { (SettingCatalog.store, ConfigValue(store)) }
}

/// The option of commands that build.
struct RawOption: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of raw files.", valueName: "folder"))
    var raw: String?

    var flag: (any DocumentedSetting, ConfigValue?) { (SettingCatalog.raw, ConfigValue(raw)) }
}

/// The option of commands that read declarations of sources.
struct SourcesOption: ParsableArguments {
    @Option(help: ArgumentHelp("A folder of sources of your own.", valueName: "folder"))
    var sources: String?

    var flag: (any DocumentedSetting, ConfigValue?) { (SettingCatalog.buildSources, ConfigValue(sources)) }
}

extension ConfigValue {
    /// A flag's text, or `nil` if the flag was not given.
    init?(_ text: String?) {
        guard let text else { return nil }
        self.init(.string(text), isSecret: false)
    }

    /// A flag's number, or `nil` if the flag was not given.
    init?(_ number: Int?) {
        guard let number else { return nil }
        self.init(.int(number), isSecret: false)
    }

    /// `value` if the flag was given, otherwise `nil`.
    init?(_ isGiven: Bool, sets value: Bool) {
        guard isGiven else { return nil }
        self.init(.bool(value), isSecret: false)
    }
}

extension URL {
    /// A path as typed: `~` is the home folder, relative paths start at the working folder.
    init(typedPath path: String) {
        self.init(filePath: NSString(string: path).expandingTildeInPath)
    }
}
