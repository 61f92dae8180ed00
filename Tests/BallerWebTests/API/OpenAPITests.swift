import BallerServing
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import BallerWeb

struct OpenAPITests {
    private func document() async throws -> [String: Any] {
        let body = Mutex(Data())
        try await ServedSample.read { client in
            let answer = try await client.get("/api/v1/openapi.json")
            #expect(answer.status == .ok)
            body.withLock { $0 = Data(answer.body.readableBytesView) }
        }
        let json = try JSONSerialization.jsonObject(with: body.withLock { $0 })
        return try #require(json as? [String: Any])
    }

    @Test func `All references lead somewhere, and all operations have names of their own`() async throws {
        let document = try await document()
        var references: Set<String> = []
        func collect(_ value: Any) {
            if let object = value as? [String: Any] {
                if let reference = object["$ref"] as? String { references.insert(reference) }
                for inner in object.values { collect(inner) }
            } else if let array = value as? [Any] {
                for inner in array { collect(inner) }
            }
        }
        collect(document)
        #expect(references.count > 10)
        for reference in references {
            let place = reference.split(separator: "/").dropFirst().reduce(document as Any?) { place, name in
                (place as? [String: Any])?[String(name)]
            }
            #expect(place != nil, "\(reference)")
        }
        let operations = try #require(document["paths"] as? [String: [String: [String: Any]]])
        let names = operations.values.flatMap { $0.values.compactMap { $0["operationId"] as? String } }
        #expect(names.count > 25)
        #expect(Set(names).count == names.count)
    }

    @Test func `Parameters have their types, bounds, defaults and examples`() async throws {
        let paths = try #require(try await document()["paths"] as? [String: [String: [String: Any]]])
        let log = try #require(paths["/api/v1/players/{player}/game-log/{season}"]?["get"])
        let parameters = try #require(log["parameters"] as? [[String: Any]])
        #expect(parameters.map { $0["name"] as? String } == ["player", "season", "season_type", "artifact", "fields"])
        #expect(parameters.map { $0["required"] as? Bool } == [true, true, false, false, false])
        #expect(parameters.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
        #expect(parameters[1]["example"] as? String == "2026")
        let part = try #require(parameters[2]["schema"] as? [String: Any])
        #expect(part["default"] as? String == "REGULAR")
        #expect((part["enum"] as? [String])?.contains("PLAYOFF") == true)
        let statuses = ["200", "304", "308", "400", "401", "404", "429", "default"]
        #expect((log["responses"] as? [String: Any])?.keys.sorted() == statuses)
    }

    @Test func `Rows have the columns of their query, with what the dictionary says of them`() async throws {
        let components = try #require(try await document()["components"] as? [String: Any])
        let schemas = try #require(components["schemas"] as? [String: [String: Any]])
        let row = try #require(schemas["PlayersRow"])
        let properties = try #require(row["properties"] as? [String: [String: Any]])
        #expect(properties["points_per_game"]?["type"] as? [String] == ["number", "null"])
        #expect((properties["points_per_game"]?["description"] as? String)?.isEmpty == false)
        #expect(properties["birth_date"]?["format"] as? String == "date")
        #expect(Set(row["required"] as? [String] ?? []) == Set(properties.keys))
    }

    @Test func `Every parameter that a request needs has an example, and defaults have the type of their schema`()
        async throws
    {
        let paths = try #require(try await document()["paths"] as? [String: [String: [String: Any]]])
        for (path, operations) in paths {
            for parameter in operations["get"]?["parameters"] as? [[String: Any]] ?? [] {
                let name = "\(path) \(parameter["name"] ?? "")"
                if parameter["required"] as? Bool == true { #expect(parameter["example"] != nil, "\(name)") }
                guard let schema = parameter["schema"] as? [String: Any], let fallback = schema["default"] else {
                    continue
                }
                #expect((schema["type"] as? String == "array") == (fallback is [Any]), "\(name)")
            }
        }
    }

    @Test func `No answer has two members of one name`() async throws {
        func check(_ value: Any, at place: String) {
            if let object = value as? [String: Any] {
                if let required = object["required"] as? [String] {
                    #expect(Set(required).count == required.count, "\(place)")
                }
                for (name, inner) in object { check(inner, at: "\(place)/\(name)") }
            } else if let array = value as? [Any] {
                for inner in array { check(inner, at: place) }
            }
        }
        check(try await document(), at: "")
    }

    @Test func `The console and each question of the library are described with their own parameters`() async throws {
        let paths = try #require(try await document()["paths"] as? [String: [String: [String: Any]]])
        let library = try ServedSample().serving.library
        #expect(library.count >= 40)
        for query in library.values {
            let operation = try #require(paths["/api/v1/queries/\(query.name)"]?["get"], "\(query.name)")
            let names = (operation["parameters"] as? [[String: Any]])?.compactMap { $0["name"] as? String }
            #expect(names == query.parameters.map(\.name) + ["format"])
        }
        #expect(paths["/api/v1/sql"]?["post"]?["requestBody"] != nil)
        #expect(paths["/api/v1/sql"]?["get"]?["parameters"] != nil)
    }
}
