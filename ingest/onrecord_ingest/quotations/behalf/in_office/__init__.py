"""Which roles are offices, of what kinds of body, and who does not hold one."""
