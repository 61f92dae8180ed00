-- about: One row per player, season, part of it and team: positions, turnovers and fouls counted from play-by-play, as Basketball-Reference prints them.
-- key: source_url, page_row
-- reads: raw_bref__player_play_by_play, raw_bref__profile_play_by_play, raw_bref__team_player_play_by_play, ref_bref_team_codes, bref_profile_names, bref_team_pages, same_players
-- runs: portable
SELECT
    @player_line(1, records.league, records.player_name, records.is_combined_totals),
    records.minutes_played,
    @play_by_play_columns(records),
    records.awards,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__player_play_by_play) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
UNION ALL
SELECT
    @player_line(2, records.league, people.name, records.is_combined_totals),
    records.minutes_played,
    @play_by_play_columns(records),
    records.awards,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__profile_play_by_play) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_profile_names AS people ON records.player_id = people.player_id
UNION ALL
SELECT
    @player_line(3, pages.league, records.player_name, FALSE),
    records.minutes_played,
    @play_by_play_columns(records),
    records.awards,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_player_play_by_play) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_team_pages AS pages ON records.team_id = pages.team_id AND records.season_year = pages.season_year
