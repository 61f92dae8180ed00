import BallerCore
import Configuration
import Foundation
import SystemPackage
import Yams

/// The settings in force: flags over environment over `baller.yaml` over defaults.
struct Settings: Sendable {
    private let reader: ConfigReader

    /// Flags given on the command line, by setting key.
    typealias Flags = [String: ConfigValue]

    /// - Parameters:
    /// - flags: values from the command line.
    /// - file: a configuration file that must exist; `nil` reads `baller.yaml` in the working folder, if present.
    /// - environment: the process's own; tests inject theirs.
    /// - Throws: `SettingsError`.
    init(
        flags: Flags = [:],
        file: String? = nil,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) async throws {
        let path = file ?? environment["BALLER_CONFIG"] ?? "baller.yaml"
        try Self.refuseUnknownVariables(in: environment)
        try Self.refuseUnknownKeys(inFile: path)
        let flagValues = flags.map { (AbsoluteConfigKey($0.key.split(separator: ".").map(String.init)), $0.value) }
        do {
            reader = ConfigReader(providers: [
                InMemoryProvider(name: "flags", values: Dictionary(uniqueKeysWithValues: flagValues)),
                EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: "baller"),
                try await FileProvider<YAMLSnapshot>(
                    filePath: FilePath(path),
                    allowMissing: file == nil && environment["BALLER_CONFIG"] == nil
                ),
            ])
        } catch {
            throw SettingsError.unreadableFile(path: path, reason: "\(error)")
        }
    }

    /// The value in force; throws if the setting has a value of another type.
    func value<Value: SettingValue>(_ setting: Setting<Value>) async throws -> Value {
        do {
            return try await Value.fetch(ConfigKey(setting.key), from: reader) ?? setting.fallback
        } catch {
            throw SettingsError.wrongType(key: setting.key, expected: Value.typeName, reason: "\(error)")
        }
    }

    /// The value in force, which must be in `range`.
    func value(_ setting: Setting<Int>, in range: ClosedRange<Int>) async throws -> Int {
        let number = try await value(setting)
        guard range.contains(number) else {
            throw SettingsError.outOfRange(
                key: setting.key,
                value: String(number),
                allowed: "\(range.lowerBound) to \(range.upperBound)"
            )
        }
        return number
    }

    /// The value in force, which must be one of a few words.
    func value<Choice: RawRepresentable & CaseIterable>(_ setting: Setting<String>, as: Choice.Type) async throws
        -> Choice
    where Choice.RawValue == String {
        let text = try await value(setting)
        guard let choice = Choice(rawValue: text) else {
            let allowed = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw SettingsError.outOfRange(key: setting.key, value: text, allowed: allowed)
        }
        return choice
    }

    /// Every setting with its value in force, one per line.
    func lines() async throws -> [String] {
        var lines: [String] = []
        for setting in SettingCatalog.all {
            lines.append("\(setting.key): \(try await setting.documentedValue(in: self))")
        }
        return lines
    }

    /// The value in force of a setting that this command requires.
    func required(_ setting: Setting<String?>, flag: String) async throws -> String {
        guard let text = try await value(setting), !text.isEmpty else {
            throw SettingsError.missing(key: setting.key, flag: flag, variable: setting.environmentName)
        }
        return text
    }
}

extension Settings {
    /// Variables that start with `BALLER_` but are not settings: the configuration file, and the tests' data.
    private static let otherVariables: Set<String> = ["BALLER_CONFIG", "BALLER_DATA"]

    private static func refuseUnknownVariables(in environment: [String: String]) throws {
        let known = Set(SettingCatalog.all.map(\.environmentName)).union(otherVariables)
        if let unknown = environment.keys.filter({ $0.hasPrefix("BALLER_") && !known.contains($0) }).min() {
            throw SettingsError.unknownVariable(unknown)
        }
    }

    private static func refuseUnknownKeys(inFile path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        let known = Set(SettingCatalog.all.map(\.key))
        do {
            let tree = try Yams.load(yaml: String(contentsOfFile: path, encoding: .utf8))
            if let unknown = keys(of: tree).filter({ !known.contains($0) }).min() {
                throw SettingsError.unknownKey(unknown, file: path)
            }
        } catch let error as SettingsError {
            throw error
        } catch {
            throw SettingsError.unreadableFile(path: path, reason: "\(error)")
        }
    }

    /// The dotted keys of all leaves.
    private static func keys(of tree: Any?, under prefix: String = "") -> [String] {
        guard let map = tree as? [String: Any] else { return prefix.isEmpty ? [] : [prefix] }
        return map.flatMap { keys(of: $0.value, under: prefix.isEmpty ? $0.key : "\(prefix).\($0.key)") }
    }
}
