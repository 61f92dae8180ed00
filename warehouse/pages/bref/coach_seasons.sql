-- about: One row per coach, season, team and role.
-- key: source_url, page_row
-- reads: raw_bref__coach_seasons, ref_bref_team_codes
-- runs: portable
SELECT
    @bref_person_number(records.coach_id) AS coach_id, -- The coach: `bref.coaches.coach_id`.
    records.season_year,
    records.team_id AS team_code,
    coalesce(records.role, 'Head Coach') AS role,
    records.coach_id AS bref_coach_id,
    codes.team_id AS team_id,
    records.league, -- …; NULL where the page does not tell.
    records.age, -- Age.
    records.games, -- … coached in the regular season; NULL for assistants.
    records.wins,
    records.losses,
    records.win_pct,
    records.finish, -- … at the end of the season.
    records.playoff_games, -- Playoff games coached.
    records.playoff_wins, -- Playoff games won.
    records.playoff_losses, -- Playoff games lost.
    records.remarks,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__coach_seasons) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
