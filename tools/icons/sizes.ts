/** https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons: 16, 32 and 80 are required, the others recommended. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
/** Those a group is shown with when the ribbon is too narrow for its buttons. */
export const GROUP_ICON_SIZES = [16, 32, 80] as const;
