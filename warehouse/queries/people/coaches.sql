-- about: Coaches by name, or one by a key of his, with their records as printed; of all pages that tell of them.
-- reads: bref.coach_seasons, bref.coaches
-- parameters: coach VARCHAR
-- names: player_slug
WITH seasons AS (
    SELECT
        coach_id,
        any_value(bref_coach_id) AS bref_id,
        count(DISTINCT season_year)::INTEGER AS seasons,
        min(season_year) AS first_season_year,
        max(season_year) AS last_season_year,
        sum(wins) FILTER (WHERE role = 'Head Coach')::INTEGER AS wins,
        sum(losses) FILTER (WHERE role = 'Head Coach')::INTEGER AS losses,
        sum(playoff_wins) FILTER (WHERE role = 'Head Coach')::INTEGER AS playoff_wins,
        sum(playoff_losses) FILTER (WHERE role = 'Head Coach')::INTEGER AS playoff_losses
    FROM bref.coach_seasons
    WHERE team_id IS NOT NULL
    GROUP BY coach_id
)
SELECT
    coalesce(c.coach_id, s.coach_id) AS coach_id,
    coalesce(c.bref_id, s.bref_id) AS bref_id,
    c.name AS coach_name,
    c.full_name,
    c.birth_date,
    c.birth_place,
    c.death_date,
    c.high_school,
    c.college,
    c.hall_of_fame,
    c.player_id,
    s.seasons,
    s.first_season_year,
    s.last_season_year,
    s.wins,
    s.losses,
    round(s.wins / nullif(s.wins + s.losses, 0), 3) AS win_pct,
    s.playoff_wins,
    s.playoff_losses
FROM bref.coaches AS c
FULL JOIN seasons AS s ON s.coach_id = c.coach_id
WHERE $coach::VARCHAR IS NULL
    OR coalesce(c.bref_id, s.bref_id) = $coach
    OR coalesce(c.coach_id, s.coach_id)::VARCHAR = $coach
ORDER BY
    coach_name NULLS LAST,
    coach_id
LIMIT 5000;
