-- about: One row per coach, season, team and role.
-- reads: raw_bref__coach_seasons, ref_bref_team_codes
SELECT
    @bref_person_number(records.coach_id) AS coach_id, -- The coach: `bref.coaches.coach_id`.
    records.season_year,
    @team_columns(records),
    coalesce(records.role, 'Head Coach') AS role,
    records.coach_id AS bref_coach_id,
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
FROM @lines_of_teams(raw_bref__coach_seasons) AS records
