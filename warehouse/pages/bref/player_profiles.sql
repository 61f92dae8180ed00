-- about: One row per player with a page: what its head says.
-- reads: raw_bref__players, ref_bref_team_codes, same_players, same_games
SELECT
    @bref_player_number(records.player_id) AS player_id,
    records.player_id AS bref_id,
    records.name, -- The name that the page is headed with.
    records.full_name,
    records.nicknames,
    records.name_note,
    records.birth_date,
    records.birth_place,
    records.death_date,
    records.high_school,
    records.college, -- Colleges, comma separated.
    records.pronunciation,
    records.positions,
    records.shoots,
    records.height_inches,
    records.weight_pounds,
    records.draft,
    records.draft_year,
    records.draft_round,
    records.draft_overall_pick,
    records.debut_date,
    records.nba_debut_date,
    @bref_game_number(records.nba_debut_game_id) AS nba_debut_game_id,
    records.aba_debut_date,
    @bref_game_number(records.aba_debut_game_id) AS aba_debut_game_id,
    records.experience,
    records.hall_of_fame,
    codes.team_id AS draft_team_id,
    records.draft_team_id AS draft_team_code,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__players) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.draft_team_id = codes.code
