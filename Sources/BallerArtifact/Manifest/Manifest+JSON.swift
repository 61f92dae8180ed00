import Foundation

extension Manifest {
    /// The manifest as JSON for people and programs: sorted keys, one field per line, the same bytes each time.
    package func json() throws(ArtifactError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        do {
            return try Array(encoder.encode(self)) + [UInt8(ascii: "\n")]
        } catch {
            throw .damagedManifest(file: "manifest of \(buildID)", field: "", problem: String(describing: error))
        }
    }

    /// Parses a manifest; an error names the field and the file.
    package static func decode(_ bytes: [UInt8], file: String) throws(ArtifactError) -> Manifest {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        let data = Data(bytes)
        do {
            // Reads only the version first, because a later format may differ in everything else.
            let found = try decoder.decode(FormatOnly.self, from: data).formatVersion
            guard found == currentFormat else {
                throw ArtifactError.unsupportedManifest(file: file, found: found, supported: currentFormat)
            }
            let manifest = try decoder.decode(Manifest.self, from: data)
            try manifest.checkFields(file: file)
            return manifest
        } catch let error as ArtifactError {
            throw error
        } catch let error as DecodingError {
            throw error.damage(in: file)
        } catch {
            throw .damagedManifest(file: file, field: "", problem: String(describing: error))
        }
    }

    /// Checks what the types cannot express.
    private func checkFields(file path: String) throws(ArtifactError) {
        func damaged(_ field: String, _ problem: String) -> ArtifactError {
            .damagedManifest(file: path, field: field, problem: problem)
        }
        // The file that is verified must be the file that is opened.
        if file.name != Manifest.databaseName {
            throw damaged("file.name", "“\(file.name)” is not \(Manifest.databaseName)")
        }
        if file.bytes <= 0 { throw damaged("file.bytes", "\(file.bytes) is not a valid size for a database") }
        if !file.sha256.isHexadecimal(digits: 64) { throw damaged("file.sha256", "not 64 hexadecimal digits") }
        if !contentHash.hasPrefix(buildID.contentPrefix) {
            throw damaged("content_hash", "does not begin with \(buildID.contentPrefix), as the build id says")
        }
        if let table = tables.first(where: { $0.rows < 0 }) {
            throw damaged("tables", "\(table.name) has fewer than no rows")
        }
        if state == .passed, let check = checks.first(where: \.blocks) {
            throw damaged("state", "says passed, but check \(check.name) \(check.state.rawValue)")
        }
    }
}

extension KeyedDecodingContainer {
    /// Manifests from before waivers existed have no waivers.
    func decode(_ type: [Manifest.Waiver].Type, forKey key: Key) throws -> [Manifest.Waiver] {
        try decodeIfPresent(type, forKey: key) ?? []
    }
}

private struct FormatOnly: Decodable {
    let formatVersion: Int

    // The key is the field's own, so that an error names it as the file does.
    private enum CodingKeys: String, CodingKey { case formatVersion = "format_version" }
}

extension DecodingError {
    fileprivate func damage(in file: String) -> ArtifactError {
        let (context, key): (Context, (any CodingKey)?) =
            switch self {
            case .keyNotFound(let key, let context): (context, key)
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                (context, nil)
            @unknown default: (Context(codingPath: [], debugDescription: "unreadable"), nil)
            }
        let path = (context.codingPath + (key.map { [$0] } ?? [])).map {
            $0.intValue.map(String.init) ?? $0.stringValue
        }
        let problem =
            if key != nil {
                "is missing"
            } else if path.isEmpty {
                "it is not a JSON object"
            } else {
                context.debugDescription.trimmingCharacters(in: CharacterSet(charactersIn: ". "))
            }
        return .damagedManifest(file: file, field: path.joined(separator: "."), problem: problem)
    }
}

extension String {
    fileprivate func isHexadecimal(digits: Int) -> Bool {
        utf8.count == digits && utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}
