-- about: The lines of players' seasons in a kind of table, as pages of a season, of a player and of a team print them; a macro named `columns` says what comes behind what each line begins with.
-- parameters: table, columns
-- any:
SELECT
    @player_line(1, records.league, records.player_name, records.is_combined_totals),
    @{columns}(records),
    records.awards,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__player_{table}) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
UNION ALL
SELECT
    @player_line(2, records.league, people.name, records.is_combined_totals),
    @{columns}(records),
    records.awards,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__profile_{table}) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_profile_names AS people ON records.player_id = people.player_id
UNION ALL
SELECT
    @player_line(3, pages.league, records.player_name, FALSE),
    @{columns}(records),
    records.awards,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_player_{table}) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_team_pages AS pages ON records.team_id = pages.team_id AND records.season_year = pages.season_year
