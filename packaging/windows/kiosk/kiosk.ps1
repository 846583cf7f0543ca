<#
.SYNOPSIS
    Makes this computer Rapport's kiosk, or an ordinary computer again. For Windows Enterprise, Education and IoT.
.DESCRIPTION
    Run it as administrator, after Rapport was installed for everybody and set up while logged in as the kiosk's user.

        powershell -ExecutionPolicy Bypass -File kiosk.ps1 -User Kiosk
        powershell -ExecutionPolicy Bypass -File kiosk.ps1 -User Kiosk -Remove

    Shell Launcher then starts Rapport in place of the desktop for that user, and starts it again whenever it ends by
    itself. When a therapist closes it, the computer shuts down. Keyboard Filter keeps back the keys that lead out.
    Administrators keep their desktop and their keys. The first run may ask for a restart: run it again after that.
.PARAMETER User
    The kiosk's user: a local one, without administrator rights.
.PARAMETER Rapport
    Where rapportw.exe is.
.PARAMETER Remove
    Take all of it back.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)] [string] $User,
    [string] $Rapport = "$env:ProgramFiles\Rapport\rapportw.exe",
    [switch] $Remove
)

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$Space = 'root\standardcimv2\embedded'
$Features = 'Client-DeviceLockdown', 'Client-EmbeddedShellLauncher', 'Client-KeyboardFilter'
# What Shell Launcher does when the shell ends.
$StartAgain = 0
$ShutDown = 2
# Needed for writing: capital letters, and the signs that stand third on a key.
$Writing = 'Alt', 'Ctrl', 'Shift'
# Beside the predefined ones: the browser's, help, printing, full screen, and what Windows added later.
$OwnKeys = 'Win+Tab', 'Win+X', 'Win+I', 'Win+A', 'Win+N', 'Win+S', 'Win+V', 'Win+W', 'Win+H', 'Win+K', 'Win+G',
    'Win+Shift+S', 'Ctrl+O', 'Ctrl+P', 'Ctrl+N', 'Ctrl+W', 'F1', 'F11'

function Stop-WithWords([string] $Words) {
    [Console]::Error.WriteLine($Words)
    exit 1
}

function Test-Administrator {
    $me = New-Object Security.Principal.WindowsPrincipal ([Security.Principal.WindowsIdentity]::GetCurrent())
    return $me.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
}

function Get-UserSid {
    try {
        $account = New-Object Security.Principal.NTAccount $User
        return $account.Translate([Security.Principal.SecurityIdentifier]).Value
    } catch {
        Stop-WithWords "There is no user ${User} on this computer. Make one first: Settings, Accounts, Other users."
    }
}

function Enable-Features {
    $missing = @($Features | Where-Object {
        $found = Get-WindowsOptionalFeature -Online -FeatureName $_ -ErrorAction SilentlyContinue
        if ($null -eq $found) {
            Stop-WithWords ("This Windows has no $_. It belongs to Enterprise, Education and IoT Enterprise; " +
                "what is left on Pro and Home stands in README.txt.")
        }
        $found.State -ne 'Enabled'
    })
    if ($missing.Count -eq 0) { return }
    $done = Enable-WindowsOptionalFeature -Online -FeatureName $missing -All -NoRestart
    if ($done.RestartNeeded) {
        Write-Output 'Windows has to be restarted now. Run this again after that.'
        exit 0
    }
}

function Set-Shell([string] $Sid) {
    $launcher = [wmiclass] "\\localhost\${Space}:WESL_UserSetting"
    $launcher.SetDefaultShell('explorer.exe', $StartAgain) | Out-Null
    try { $launcher.RemoveCustomShell($Sid) | Out-Null } catch { Write-Verbose 'No shell of its own yet.' }
    # 0: a therapist closed the kiosk. Anything else is a mishap.
    $launcher.SetCustomShell($Sid, "`"$Rapport`"", @(0), @($ShutDown), $StartAgain) | Out-Null
    $launcher.SetEnabled($true) | Out-Null
}

function Set-Keys([bool] $Blocked) {
    foreach ($key in Get-WmiObject -Namespace $Space -Class WEKF_PredefinedKey) {
        if ($Writing -contains $key.Id) { continue }
        $key.Enabled = $Blocked
        $key.Put() | Out-Null
    }
    $own = [wmiclass] "\\localhost\${Space}:WEKF_CustomKey"
    foreach ($key in $OwnKeys) {
        if ($Blocked) { $own.Add($key) | Out-Null } else { try { $own.Remove($key) | Out-Null } catch { continue } }
    }
    $wanted = @{
        'DisableKeyboardFilterForAdministrators' = 'true'
        # Five times the left Windows key (scan code 91) would lead to the sign-in page. No key has the code 0.
        'BreakoutKeyScanCode' = $(if ($Blocked) { '0' } else { '91' })
    }
    foreach ($setting in Get-WmiObject -Namespace $Space -Class WEKF_Settings) {
        if (-not $wanted.ContainsKey($setting.Name)) { continue }
        $setting.Value = $wanted[$setting.Name]
        $setting.Put() | Out-Null
    }
}

if (-not (Test-Administrator)) { Stop-WithWords 'Please start PowerShell as administrator.' }
$sid = Get-UserSid
if ($Remove) {
    $launcher = [wmiclass] "\\localhost\${Space}:WESL_UserSetting"
    $launcher.RemoveCustomShell($sid) | Out-Null
    $launcher.SetEnabled($false) | Out-Null
    Set-Keys $false
    Write-Output "$User has a desktop again. Restart the computer."
    exit 0
}
if (-not (Test-Path -LiteralPath $Rapport)) {
    Stop-WithWords "$Rapport is not there. Install Rapport for everybody first, or say where it is with -Rapport."
}
$administrators = Get-LocalGroupMember -SID 'S-1-5-32-544' -ErrorAction SilentlyContinue
if (@($administrators | Where-Object { $_.SID.Value -eq $sid }).Count -gt 0) {
    Stop-WithWords "$User is an administrator. The kiosk's user must not be one: the keys are not kept back for them."
}
Enable-Features
Set-Shell $sid
Set-Keys $true
Write-Output "Rapport is the shell of $User now, and the keys that lead out are kept back. Restart the computer."
Write-Output 'The way back: log in as an administrator and run this with -Remove.'
